import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { makeBaseImage } from './support/base-image.ts'
import { makeS2iBuilder } from './support/s2i-builder.ts'
import { builders } from './support/builders.ts'
import { compileCases } from './support/compiled-cases.ts'
import { imageCases } from './support/image-cases.ts'
import { type RegistryAccess, startRegistry } from './support/registry.ts'
import { copyImage } from './support/skopeo.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run, which is removed at its end. */
    folder: string
    /** Registry with plain HTTP for everyone. */
    plain: RegistryAccess
    /** Registry with TLS and one account. */
    secured: RegistryAccess
    /** Texts by case, by builder. */
    jenkinsfiles: Readonly<Record<string, Readonly<Record<string, string>>>>
  }
}

/** A user and a password that break whatever does not take them as they are; longer than a line of base64. */
const account = {
  username: 'robot$ci+push',
  password: `e2e "pass" 'word' $HOME \`x\` %s \\ ${randomBytes(20).toString('hex')}`,
}

/** Starts the registries and fills them with the image that the tests' images stand on. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = process.env['E2E_FOLDER']
  if (folder === undefined) throw new Error('Run the end-to-end tests with: npm run e2e')
  const plain = await startRegistry(join(folder, 'plain'))
  const secured = await startRegistry(join(folder, 'secured'), account)
  const layout = makeBaseImage(join(folder, 'base'))
  for (const { access } of [plain, secured]) copyImage(layout, `docker://${access.host}/base:1`, access)
  copyImage(makeS2iBuilder(join(folder, 's2i')), `docker://${plain.access.host}/s2i-builder:1`, plain.access)
  provide('folder', folder)
  provide('plain', plain.access)
  provide('secured', secured.access)
  provide('jenkinsfiles', compileAll(plain.access, secured.access))
  return async () => {
    for (const registry of [plain, secured]) await registry.stop()
  }
}

function compileAll(plain: RegistryAccess, secured: RegistryAccess) {
  const cases = Object.entries(builders).flatMap(([title, builder]) =>
    Object.entries(imageCases(builder, title, plain, secured)).map(
      ([name, one]) => ({ title, name, key: `${title}/${name}`, one }) as const,
    ),
  )
  const texts = compileCases(cases.map(({ key, one }) => [key, one]))
  const byBuilder: Record<string, Record<string, string>> = {}
  for (const { title, name, key } of cases) (byBuilder[title] ??= {})[name] = texts.get(key) ?? ''
  return byBuilder
}
