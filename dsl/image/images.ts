/**
 * The images of the builders' containers: the one place where their versions stand. A digest, `sha256:…`, pins what a tag
 * names today.
 */
export const builderImages = {
  kaniko: 'martizih/kaniko:v1.27.6-debug',
} as const
