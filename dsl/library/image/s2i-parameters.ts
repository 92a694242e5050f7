import { z } from 'jenkins-ts'
import { text } from './image-parameters.ts'

const builderImage = text.regex(
  /^([A-Za-z0-9.-]+(:[0-9]+)?\/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9_.-]*)?(@sha256:[0-9a-f]{64})?$/,
  'must be the name of an image, with a tag or a digest, such as registry.example.com/team/go-builder:1.25',
)

const scripts = text.regex(
  /^(https?|file|image):\/\/[A-Za-z0-9._~:/?#@%+=,-]+$/,
  'must be an address that begins with image://, https://, http:// or file://',
)

/** What s2i itself takes. It writes these into a Dockerfile, so that each has a form that means nothing else there. */
export const s2iOptions = z.object({
  context: text
    .regex(
      /^((?![\s\S]*:\/\/)|[a-z][a-z0-9+.-]*:\/\/[A-Za-z0-9._~:/@%+=,-]+$)/,
      'must be a folder or an address such as https://git.example.com/team/app.git',
    )
    .describe(
      'Folder with the sources, relative to the current folder, or the address of a repository of git.',
    )
    .default('.'),
  contextDir: text
    .regex(/^[^$"\\\r\n]+$/, 'must be the path of a folder without $, double quotes and backslashes')
    .describe('Folder inside of these with the sources of the app.')
    .optional(),
  ref: text
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'must be the name of a branch or a tag, or the id of a commit')
    .describe('Branch, tag or commit of the repository. Default: its main branch.')
    .optional(),
  copy: z
    .boolean()
    .describe(
      'Takes the folder as it is. False clones it, with git in the container of s2i: what is not committed is left out, and labels of the image tell the commit.',
    )
    .default(true),
  exclude: text
    .describe('Regular expression for paths of the folder that are left out. Default: what belongs to git.')
    .optional(),
  env: z
    .record(
      text.regex(
        /^[A-Za-z_][A-Za-z0-9_]*$/,
        'must be the name of a variable: letters, digits and underscores',
      ),
      z
        .string()
        .regex(
          /^([^\s\u0085]|[^\s\u0085][^\r\n]*[^\s\u0085])?$/,
          'must be one line without blanks around it: s2i cannot write others',
        ),
    )
    .describe(
      'Environment variables of the image, also while it is built. They stay readable in it: no secrets.',
    )
    .default({}),
  environmentFile: text
    .describe('File with more of them, NAME=VALUE in each line, relative to the current folder.')
    .optional(),
  scriptsUrl: scripts
    .describe('Where the scripts assemble and run are, instead of those of the image.')
    .optional(),
  imageScriptsUrl: scripts
    .describe(
      'Where they are in an image that has no label with the place, or whose labels cannot be read. Default: image:///usr/libexec/s2i.',
    )
    .optional(),
  assembleUser: text
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'must be the number or the name of a user')
    .describe('User that the scripts run as. Default: 1001.')
    .optional(),
  allowedUids: text
    .regex(
      /^([0-9]+(-[0-9]*)?|-[0-9]+)(,([0-9]+(-[0-9]*)?|-[0-9]+))*$/,
      'must be ranges such as 1-1000,2000-',
    )
    .describe('Numbers that this user may have.')
    .optional(),
  loglevel: z.int().min(0).max(5).describe('How much s2i logs. Default: 0.').optional(),
  s2iFlags: z
    .array(text.regex(/^-/, 'must begin with a dash'))
    .describe('Further flags of s2i build, each as --flag=value.')
    .default([]),
})

/** What tells how s2i is run. */
const s2iSettings = z.object({
  builderImage: builderImage.describe('Image with the scripts that make an image of the sources.'),
  s2iContainer: text.describe('Container of the pod that has s2i.').default('s2i'),
  s2iShell: text.describe('Shell of that container.').default('/bin/sh'),
  s2iProgram: text.describe('The program.').default('s2i'),
})

/** All that the step takes itself; the other arguments are those of the step that builds the image. */
export const s2iParameters = z.looseObject({
  using: z
    .enum(['kaniko', 'buildah', 'buildkit'])
    .describe(
      'What builds the image: the other arguments are those of kanikoBuild, buildahBuild or buildkitBuild.',
    ),
  ...s2iSettings.shape,
  ...s2iOptions.shape,
})

/** The names of these: what is not among them goes on to the step that builds the image. */
export const ownOptions = [
  'using',
  'builderImage',
  's2iContainer',
  's2iShell',
  's2iProgram',
  'context',
  'contextDir',
  'ref',
  'copy',
  'exclude',
  'env',
  'environmentFile',
  'scriptsUrl',
  'imageScriptsUrl',
  'assembleUser',
  'allowedUids',
  'loglevel',
  's2iFlags',
]

/** Options of the builders that are about a Dockerfile of one's own, which s2i writes. */
export const dockerfileOptions = [
  'dockerfile',
  'target',
  'buildArgs',
  'buildArgsFromEnvironment',
  'contextSubPath',
  'buildContexts',
  'ignoreFile',
  'secrets',
] as const
