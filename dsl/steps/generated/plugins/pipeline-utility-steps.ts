// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { JsonValue } from '../../../runtime/json-value.ts'
import type { CsvRecord, FileWrapper, MavenModel, SimpleManifest } from '../types.ts'

/** Named arguments of `compareVersions`. */
export interface CompareVersionsOptions {
  /** The first version. */
  readonly v1: string
  /** The second version. */
  readonly v2: string
  /** Fails when one of them is empty. Default: `false`. */
  readonly failIfEmpty?: boolean
}

export interface CompareVersionsStep {
  /**
   * Compares two versions: less than 0, 0 or more than 0.
   *
   * - `v1`: The first version.
   * - `v2`: The second version.
   * - `failIfEmpty`: Fails when one of them is empty. Default: `false`.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.CompareVersionsStep`.
   * @example
   * if (compareVersions({ v1: current, v2: '2.0.0' }) < 0) error('Too old')
   */
  (options: CompareVersionsOptions): number
}

/** Named arguments of `findFiles`. */
export interface FindFilesOptions {
  /** Ant pattern; what is in the current directory when left out. */
  readonly glob?: string
  /** Ant patterns to leave out. */
  readonly excludes?: string
}

export interface FindFilesStep {
  /**
   * Lists files and folders of the workspace.
   * Needs an agent.
   *
   * - `glob`: Ant pattern; what is in the current directory when left out.
   * - `excludes`: Ant patterns to leave out.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.fs.FindFilesStep`.
   * @example
   * for (const file of findFiles({ glob: 'dist/*.tgz' })) echo(file.path)
   */
  (options?: FindFilesOptions): readonly FileWrapper[]
}

/** Named arguments of `md5`. */
export interface Md5Options {
  /** Path of the file. */
  readonly file: string
}

export interface Md5Step {
  /**
   * Gives the MD5 checksum of a file.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.fs.FileMd5Step`.
   * @example
   * const sum = md5('dist/app.jar')
   */
  (file: string): string
  /** Gives the MD5 checksum of a file. */
  (options: Md5Options): string
}

/** Named arguments of `nodesByLabel`. */
export interface NodesByLabelOptions {
  /** The label. */
  readonly label: string
  /** Lists agents that are offline too. Default: `false`. */
  readonly offline?: boolean
}

export interface NodesByLabelStep {
  /**
   * Lists the agents that carry a label.
   *
   * - `label`: The label.
   * - `offline`: Lists agents that are offline too. Default: `false`.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.jenkins.NodesByLabelStep`.
   * @example
   * const agents = nodesByLabel('linux')
   */
  (label: string): readonly string[]
  /** Lists the agents that carry a label. */
  (options: NodesByLabelOptions): readonly string[]
}

/** Named arguments of `prependToFile`. */
export interface PrependToFileOptions {
  /** Path of the file. */
  readonly file: string
  /** The text. */
  readonly content: string
}

export interface PrependToFileStep {
  /**
   * Writes text at the start of a file.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   * - `content`: The text.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.fs.PrependToFileStep`.
   * @example
   * prependToFile({ file: 'CHANGELOG.md', content: entry })
   */
  (options: PrependToFileOptions): FileWrapper
}

/** Named arguments of `readCSV`. */
export interface ReadCSVOptions {
  /** The format, a Java object. */
  readonly format?: unknown
  /** The CSV. */
  readonly text?: string
  /** Path of the file. */
  readonly file?: string
}

export interface ReadCSVStep {
  /**
   * Reads CSV from a file or from text.
   * Give `file` or `text`; `file` needs an agent.
   *
   * - `format`: The format, a Java object.
   * - `text`: The CSV.
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.csv.ReadCSVStep`.
   * @example
   * for (const record of readCSV({ file: 'data.csv' })) echo(record.get(0))
   */
  (options?: ReadCSVOptions): readonly CsvRecord[]
}

/** Named arguments of `readJSON`. */
export interface ReadJSONOptions {
  /** Gives plain lists and maps instead of objects of Java's JSON library. Default: `false`. */
  readonly returnPojo?: boolean
  /** The JSON. */
  readonly text?: string
  /** Path of the file. */
  readonly file?: string
}

export interface ReadJSONStep {
  /**
   * Reads JSON from a file or from text.
   * Give `file` or `text`; `file` needs an agent. With `returnPojo: true` the value is made of plain
   * lists and maps, which can be kept across steps.
   *
   * - `returnPojo`: Gives plain lists and maps instead of objects of Java's JSON library. Default:
   * `false`.
   * - `text`: The JSON.
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.json.ReadJSONStep`.
   * @example
   * const { version } = readJSON<{ version: string }>({ file: 'package.json', returnPojo: true })
   */
  <Value = JsonValue>(options: ReadJSONOptions): Value
}

/** Named arguments of `readManifest`. */
export interface ReadManifestOptions {
  /** The manifest. */
  readonly text?: string
  /** Path of the JAR or manifest. */
  readonly file?: string
}

export interface ReadManifestStep {
  /**
   * Reads the manifest of a JAR file, from the JAR, from a manifest file or from text.
   * Give `file` or `text`; `file` needs an agent.
   *
   * - `text`: The manifest.
   * - `file`: Path of the JAR or manifest.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.conf.mf.ReadManifestStep`.
   * @example
   * const { main } = readManifest({ file: 'target/app.jar' })
   */
  (options?: ReadManifestOptions): SimpleManifest
}

/** Named arguments of `readMavenPom`. */
export interface ReadMavenPomOptions {
  /** Path of the file; `pom.xml` when left out. */
  readonly file?: string
}

export interface ReadMavenPomStep {
  /**
   * Reads a Maven project file.
   * Needs an agent.
   *
   * - `file`: Path of the file; `pom.xml` when left out.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.maven.ReadMavenPomStep`.
   * @example
   * const { version } = readMavenPom()
   */
  (options?: ReadMavenPomOptions): MavenModel
}

/** Named arguments of `readProperties`. */
export interface ReadPropertiesOptions {
  /** Values for keys that are missing. */
  readonly defaults?: Readonly<Record<string, string>>
  /** Replaces `${key}` by the value of another key. */
  readonly interpolate?: boolean
  /** Character set of the file. */
  readonly charset?: string
  /** The properties. */
  readonly text?: string
  /** Path of the file. */
  readonly file?: string
}

export interface ReadPropertiesStep {
  /**
   * Reads Java properties from a file, from text, or from both.
   * `file` needs an agent.
   *
   * - `defaults`: Values for keys that are missing.
   * - `interpolate`: Replaces `${key}` by the value of another key.
   * - `charset`: Character set of the file.
   * - `text`: The properties.
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.conf.ReadPropertiesStep`.
   * @example
   * const { version } = readProperties({ file: 'gradle.properties' })
   */
  (options?: ReadPropertiesOptions): Readonly<Record<string, string>>
}

/** Named arguments of `readTOML`. */
export interface ReadTOMLOptions {
  /** The TOML. */
  readonly text?: string
  /** Path of the file. */
  readonly file?: string
}

export interface ReadTOMLStep {
  /**
   * Reads TOML from a file or from text.
   * Give `file` or `text`; `file` needs an agent.
   *
   * - `text`: The TOML.
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.toml.ReadTOMLStep`.
   * @example
   * const { package: crate } = readTOML<{ package: { version: string } }>({ file: 'Cargo.toml' })
   */
  <Value = JsonValue>(options: ReadTOMLOptions): Value
}

/** Named arguments of `readYaml`. */
export interface ReadYamlOptions {
  /** Size that the YAML may have; -1 for the configured one. Default: `-1`. */
  readonly codePointLimit?: number
  /** How many aliases it may have; -1 for the configured number. Default: `-1`. */
  readonly maxAliasesForCollections?: number
  /** The YAML. */
  readonly text?: string
  /** Path of the file. */
  readonly file?: string
}

export interface ReadYamlStep {
  /**
   * Reads YAML from a file or from text; several documents give a list.
   * Give `file` or `text`; `file` needs an agent.
   *
   * - `codePointLimit`: Size that the YAML may have; -1 for the configured one. Default: `-1`.
   * - `maxAliasesForCollections`: How many aliases it may have; -1 for the configured number. Default:
   * `-1`.
   * - `text`: The YAML.
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.conf.ReadYamlStep`.
   * @example
   * const chart = readYaml<{ version: string }>({ file: 'Chart.yaml' })
   */
  <Value = JsonValue>(options: ReadYamlOptions): Value
}

/** Named arguments of `sha1`. */
export interface Sha1Options {
  /** Path of the file. */
  readonly file: string
}

export interface Sha1Step {
  /**
   * Gives the SHA-1 checksum of a file.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.fs.FileSha1Step`.
   * @example
   * const sum = sha1('dist/app.jar')
   */
  (file: string): string
  /** Gives the SHA-1 checksum of a file. */
  (options: Sha1Options): string
}

/** Named arguments of `sha256`. */
export interface Sha256Options {
  /** Path of the file. */
  readonly file: string
}

export interface Sha256Step {
  /**
   * Gives the SHA-256 checksum of a file.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.fs.FileSha256Step`.
   * @example
   * const sum = sha256('dist/app.jar')
   */
  (file: string): string
  /** Gives the SHA-256 checksum of a file. */
  (options: Sha256Options): string
}

/** Named arguments of `tar`. */
export interface TarOptions {
  /** Path of the tar file. */
  readonly file: string
  /** Compresses it with gzip. Default: `true`. */
  readonly compress?: boolean
  /** Folder to pack; the current one when left out. */
  readonly dir?: string
  /** Ant patterns of the files; all when left out. */
  readonly glob?: string
  /** Ant patterns of files to leave out. */
  readonly exclude?: string
  /** Archives the tar file too. Default: `false`. */
  readonly archive?: boolean
  /** Replaces a file that is there. Default: `false`. */
  readonly overwrite?: boolean
  /** Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`. */
  readonly defaultExcludes?: boolean
}

export interface TarStep {
  /**
   * Packs files into a tar file.
   * Needs an agent.
   *
   * - `file`: Path of the tar file.
   * - `compress`: Compresses it with gzip. Default: `true`.
   * - `dir`: Folder to pack; the current one when left out.
   * - `glob`: Ant patterns of the files; all when left out.
   * - `exclude`: Ant patterns of files to leave out.
   * - `archive`: Archives the tar file too. Default: `false`.
   * - `overwrite`: Replaces a file that is there. Default: `false`.
   * - `defaultExcludes`: Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.tar.TarStep`.
   * @example
   * tar({ file: 'dist.tar.gz', dir: 'dist' })
   */
  (file: string): void
  /** Packs files into a tar file. */
  (options: TarOptions): void
}

/** Named arguments of `tee`. */
export interface TeeOptions {
  /** Path of the file. */
  readonly file: string
}

export interface TeeStep {
  /**
   * Writes the log of the body to a file as well.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.fs.TeeStep`.
   * @example
   * tee('build.log', () => {
   *   sh('make')
   * })
   */
  <Result>(file: string, body: () => Result): Result
  /** Writes the log of the body to a file as well. */
  <Result>(options: TeeOptions, body: () => Result): Result
}

/** Named arguments of `touch`. */
export interface TouchOptions {
  /** Path of the file. */
  readonly file: string
  /** The time in milliseconds since 1970; now when left out. */
  readonly timestamp?: number
}

export interface TouchStep {
  /**
   * Creates a file, or sets its time when it is there.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   * - `timestamp`: The time in milliseconds since 1970; now when left out.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.fs.TouchStep`.
   * @example
   * touch('build/stamp')
   */
  (file: string): FileWrapper
  /** Creates a file, or sets its time when it is there. */
  (options: TouchOptions): FileWrapper
}

/** Named arguments of `untar`. */
export interface UntarOptions {
  /** Path of the tar file. */
  readonly file: string
  /** Keeps the rights of the files. Default: `true`. */
  readonly keepPermissions?: boolean
  /** Folder to unpack to; the current one when left out. */
  readonly dir?: string
  /** Ant patterns of the files; all when left out. */
  readonly glob?: string
  /** Prints no file names. Default: `false`. */
  readonly quiet?: boolean
}

/** Named arguments of `untar` with `test` set. */
export interface UntarTestOptions extends UntarOptions {
  /** Tells whether the file is sound instead of unpacking it. */
  readonly test: true
}

export interface UntarStep {
  /**
   * Unpacks a tar file.
   * Needs an agent.
   *
   * - `file`: Path of the tar file.
   * - `keepPermissions`: Keeps the rights of the files. Default: `true`.
   * - `dir`: Folder to unpack to; the current one when left out.
   * - `glob`: Ant patterns of the files; all when left out.
   * - `test`: Tells whether the file is sound instead of unpacking it. Default: `false`.
   * - `quiet`: Prints no file names. Default: `false`.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.tar.UnTarStep`.
   * @example
   * untar({ file: 'dist.tar.gz', dir: 'out' })
   */
  (file: string): void
  /** Unpacks a tar file. */
  (options: UntarOptions & { readonly test?: false }): void
  /** Unpacks a tar file. */
  (options: UntarTestOptions): boolean
}

/** Named arguments of `unzip`. */
export interface UnzipOptions {
  /** Path of the zip file. */
  readonly zipFile: string
  /** Character set of the file names. */
  readonly charset?: string
  /** Folder to unpack to; the current one when left out. */
  readonly dir?: string
  /** Ant patterns of the files; all when left out. */
  readonly glob?: string
  /** Prints no file names. Default: `false`. */
  readonly quiet?: boolean
}

/** Named arguments of `unzip` with `read` set. */
export interface UnzipReadOptions extends UnzipOptions {
  /** Gives the content of the files by path instead of unpacking them. */
  readonly read: true
  /** Tells whether the file is sound instead of unpacking it. */
  readonly test?: false
}

/** Named arguments of `unzip` with `test` set. */
export interface UnzipTestOptions extends UnzipOptions {
  /** Tells whether the file is sound instead of unpacking it. */
  readonly test: true
  /** Gives the content of the files by path instead of unpacking them. */
  readonly read?: false
}

export interface UnzipStep {
  /**
   * Unpacks a zip file.
   * Needs an agent.
   *
   * - `zipFile`: Path of the zip file.
   * - `read`: Gives the content of the files by path instead of unpacking them. Default: `false`.
   * - `charset`: Character set of the file names.
   * - `dir`: Folder to unpack to; the current one when left out.
   * - `glob`: Ant patterns of the files; all when left out.
   * - `test`: Tells whether the file is sound instead of unpacking it. Default: `false`.
   * - `quiet`: Prints no file names. Default: `false`.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.zip.UnZipStep`.
   * @example
   * unzip({ zipFile: 'dist.zip', dir: 'out' })
   */
  (zipFile: string): void
  /** Unpacks a zip file. */
  (options: UnzipOptions & { readonly read?: false; readonly test?: false }): void
  /** Unpacks a zip file. */
  (options: UnzipReadOptions): Readonly<Record<string, string>>
  /** Unpacks a zip file. */
  (options: UnzipTestOptions): boolean
}

/** Named arguments of `verifyMd5`. */
export interface VerifyMd5Options {
  /** Path of the file. */
  readonly file: string
  /** The expected checksum in hex. */
  readonly hash: string
}

export interface VerifyMd5Step {
  /**
   * Fails when a file has not the expected MD5 checksum.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   * - `hash`: The expected checksum in hex.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.fs.FileVerifyMd5Step`.
   * @example
   * verifyMd5({ file: 'tool.tgz', hash: '9e107d9d372bb6826bd81d3542a419d6' })
   */
  (options: VerifyMd5Options): void
}

/** Named arguments of `verifySha1`. */
export interface VerifySha1Options {
  /** Path of the file. */
  readonly file: string
  /** The expected checksum in hex. */
  readonly hash: string
}

export interface VerifySha1Step {
  /**
   * Fails when a file has not the expected SHA-1 checksum.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   * - `hash`: The expected checksum in hex.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.fs.FileVerifySha1Step`.
   * @example
   * verifySha1({ file: 'tool.tgz', hash: '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12' })
   */
  (options: VerifySha1Options): void
}

/** Named arguments of `verifySha256`. */
export interface VerifySha256Options {
  /** Path of the file. */
  readonly file: string
  /** The expected checksum in hex. */
  readonly hash: string
}

export interface VerifySha256Step {
  /**
   * Fails when a file has not the expected SHA-256 checksum.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   * - `hash`: The expected checksum in hex.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.fs.FileVerifySha256Step`.
   * @example
   * verifySha256({ file: 'tool.tgz', hash: sum })
   */
  (options: VerifySha256Options): void
}

/** Named arguments of `writeCSV`. */
export interface WriteCSVOptions {
  /** Path of the file. */
  readonly file: string
  /** The lines. */
  readonly records: readonly (readonly unknown[])[]
  /** The format, a Java object. */
  readonly format?: unknown
}

export interface WriteCSVStep {
  /**
   * Writes lines of values to a CSV file.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   * - `records`: The lines.
   * - `format`: The format, a Java object.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.csv.WriteCSVStep`.
   * @example
   * writeCSV({ file: 'out.csv', records: [['name', 'count'], ['a', 1]] })
   */
  (options: WriteCSVOptions): void
}

/** Named arguments of `writeJSON`. */
export interface WriteJSONOptions {
  /** The value. */
  readonly json: unknown
  /** Path of the file. */
  readonly file?: string
  /** Spaces to indent by; 0 for one line. */
  readonly pretty?: number
}

/** Named arguments of `writeJSON` with `returnText` set. */
export interface WriteJSONReturnTextOptions extends WriteJSONOptions {
  /** Gives the text instead of writing a file. */
  readonly returnText: true
}

export interface WriteJSONStep {
  /**
   * Writes a value as JSON to a file, or gives the text.
   * Give `file`, which needs an agent, or `returnText: true`.
   *
   * - `json`: The value.
   * - `file`: Path of the file.
   * - `pretty`: Spaces to indent by; 0 for one line.
   * - `returnText`: Gives the text instead of writing a file. Default: `false`.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.json.WriteJSONStep`.
   * @example
   * writeJSON({ file: 'out.json', json: { version } })
   */
  (options: WriteJSONOptions & { readonly returnText?: false }): void
  /** Writes a value as JSON to a file, or gives the text. */
  (options: WriteJSONReturnTextOptions): string
}

/** Named arguments of `writeMavenPom`. */
export interface WriteMavenPomOptions {
  /** The project, as `readMavenPom` gives it. */
  readonly model: MavenModel
  /** Path of the file; `pom.xml` when left out. */
  readonly file?: string
}

export interface WriteMavenPomStep {
  /**
   * Writes a Maven project to a file.
   * Needs an agent.
   *
   * - `model`: The project, as `readMavenPom` gives it.
   * - `file`: Path of the file; `pom.xml` when left out.
   *
   * Plugin `pipeline-utility-steps`,
   * `org.jenkinsci.plugins.pipeline.utility.steps.maven.WriteMavenPomStep`.
   * @example
   * writeMavenPom({ model: pom })
   */
  (model: MavenModel): void
  /** Writes a Maven project to a file. */
  (options: WriteMavenPomOptions): void
}

/** Named arguments of `writeTOML`. */
export interface WriteTOMLOptions {
  /** The value. */
  readonly toml: unknown
  /** Path of the file. */
  readonly file?: string
}

/** Named arguments of `writeTOML` with `returnText` set. */
export interface WriteTOMLReturnTextOptions extends WriteTOMLOptions {
  /** Gives the text instead of writing a file. */
  readonly returnText: true
}

export interface WriteTOMLStep {
  /**
   * Writes a value as TOML to a file, or gives the text.
   * Give `file`, which needs an agent, or `returnText: true`.
   *
   * - `toml`: The value.
   * - `file`: Path of the file.
   * - `returnText`: Gives the text instead of writing a file. Default: `false`.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.toml.WriteTOMLStep`.
   * @example
   * writeTOML({ file: 'out.toml', toml: { version } })
   */
  (options: WriteTOMLOptions & { readonly returnText?: false }): void
  /** Writes a value as TOML to a file, or gives the text. */
  (options: WriteTOMLReturnTextOptions): string
}

/** Named arguments of `writeYaml`. */
export interface WriteYamlOptions {
  /** Path of the file. */
  readonly file?: string
  /** The value. */
  readonly data?: unknown
  /** Several values, one document each. */
  readonly datas?: readonly unknown[]
  /** Character set of the file. */
  readonly charset?: string
  /** Replaces a file that is there; without it that is an error. Default: `false`. */
  readonly overwrite?: boolean
}

/** Named arguments of `writeYaml` with `returnText` set. */
export interface WriteYamlReturnTextOptions extends WriteYamlOptions {
  /** Gives the text instead of writing a file. */
  readonly returnText: true
}

export interface WriteYamlStep {
  /**
   * Writes one or several values as YAML to a file, or gives the text.
   * Give `file`, which needs an agent, or `returnText: true`.
   *
   * - `file`: Path of the file.
   * - `data`: The value.
   * - `datas`: Several values, one document each.
   * - `charset`: Character set of the file.
   * - `overwrite`: Replaces a file that is there; without it that is an error. Default: `false`.
   * - `returnText`: Gives the text instead of writing a file. Default: `false`.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.conf.WriteYamlStep`.
   * @example
   * writeYaml({ file: 'out.yaml', data: { version }, overwrite: true })
   */
  (options?: WriteYamlOptions & { readonly returnText?: false }): void
  /** Writes one or several values as YAML to a file, or gives the text. */
  (options: WriteYamlReturnTextOptions): string
}

/** Named arguments of `zip`. */
export interface ZipOptions {
  /** Path of the zip file. */
  readonly zipFile: string
  /** Folder to pack; the current one when left out. */
  readonly dir?: string
  /** Ant patterns of the files; all when left out. */
  readonly glob?: string
  /** Ant patterns of files to leave out. */
  readonly exclude?: string
  /** Archives the zip file too. Default: `false`. */
  readonly archive?: boolean
  /** Replaces a file that is there. Default: `false`. */
  readonly overwrite?: boolean
  /** Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`. */
  readonly defaultExcludes?: boolean
}

export interface ZipStep {
  /**
   * Packs files into a zip file.
   * Needs an agent.
   *
   * - `zipFile`: Path of the zip file.
   * - `dir`: Folder to pack; the current one when left out.
   * - `glob`: Ant patterns of the files; all when left out.
   * - `exclude`: Ant patterns of files to leave out.
   * - `archive`: Archives the zip file too. Default: `false`.
   * - `overwrite`: Replaces a file that is there. Default: `false`.
   * - `defaultExcludes`: Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`.
   *
   * Plugin `pipeline-utility-steps`, `org.jenkinsci.plugins.pipeline.utility.steps.zip.ZipStep`.
   * @example
   * zip({ zipFile: 'dist.zip', dir: 'dist' })
   */
  (zipFile: string): void
  /** Packs files into a zip file. */
  (options: ZipOptions): void
}
