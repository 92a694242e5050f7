// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { Secret } from '../../../secret.ts'
import type { FileOperation } from '../types.ts'

/** Named arguments of `fileOperations`. */
export interface FileOperationsOptions {
  /** The operations. */
  readonly fileOperations: readonly FileOperation[]
}

export interface FileOperationsStep {
  /**
   * Runs operations on files of the workspace.
   * Needs an agent.
   *
   * - `fileOperations`: The operations.
   *
   * Plugin `file-operations`, `sp.sd.fileoperations.FileOperationsBuilder`.
   * @example
   * fileOperations([fileOperation.folderCreateOperation('out')])
   */
  (fileOperations: readonly FileOperation[]): void
  /** Runs operations on files of the workspace. */
  (options: FileOperationsOptions): void
}

/**
 * Named arguments of `fileCopyOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileCopyOperation`.
 */
export interface FileCopyOperationFileOperation {
  /** Ant patterns of the files. */
  readonly includes: string
  /** Ant patterns of files to leave out. */
  readonly excludes: string
  /** Folder to write to. */
  readonly targetLocation: string
  /** Copies without folders. Default: `false`. */
  readonly flattenFiles?: boolean
  /** Renames while copying. Default: `false`. */
  readonly renameFiles?: boolean
  /** Regular expression for the paths to rename. */
  readonly sourceCaptureExpression: string
  /** New path, with the groups of that expression. */
  readonly targetNameExpression: string
  /** Whether Ant's usual exclusions stay out. Default: `false`. */
  readonly useDefaultExcludes?: boolean
}

/**
 * Named arguments of `fileCreateOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileCreateOperation`.
 */
export interface FileCreateOperationFileOperation {
  /** Path of the file. */
  readonly fileName: string
  /** Content of the file. */
  readonly fileContent: string
}

/**
 * Named arguments of `fileDeleteOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileDeleteOperation`.
 */
export interface FileDeleteOperationFileOperation {
  /** Ant patterns of the files. */
  readonly includes: string
  /** Ant patterns of files to leave out. */
  readonly excludes: string
  /** Whether Ant's usual exclusions stay out. Default: `false`. */
  readonly useDefaultExcludes?: boolean
}

/**
 * Named arguments of `fileDownloadOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileDownloadOperation`.
 */
export interface FileDownloadOperationFileOperation {
  /** Address of the file. */
  readonly url: string
  /** User name for it. */
  readonly userName: string
  /** Password for it. */
  readonly password: string | Secret
  /** Folder to write to. */
  readonly targetLocation: string
  /** Name of the file to write. */
  readonly targetFileName: string
  /** Proxy to go through. */
  readonly proxyHost: string
  /** Port of the proxy. */
  readonly proxyPort: string
}

/**
 * Named arguments of `fileJoinOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileJoinOperation`.
 */
export interface FileJoinOperationFileOperation {
  /** Path of the file to read. */
  readonly sourceFile: string
  /** Path of the file to write. */
  readonly targetFile: string
}

/**
 * Named arguments of `filePropertiesToJsonOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FilePropertiesToJsonOperation`.
 */
export interface FilePropertiesToJsonOperationFileOperation {
  /** Path of the file to read. */
  readonly sourceFile: string
  /** Path of the file to write. */
  readonly targetFile: string
}

/**
 * Named arguments of `fileRenameOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileRenameOperation`.
 */
export interface FileRenameOperationFileOperation {
  /** Path now. */
  readonly source: string
  /** Path afterwards. */
  readonly destination: string
}

/**
 * Named arguments of `fileTransformOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileTransformOperation`.
 */
export interface FileTransformOperationFileOperation {
  /** Ant patterns of the files. */
  readonly includes: string
  /** Ant patterns of files to leave out. */
  readonly excludes: string
  /** Whether Ant's usual exclusions stay out. Default: `false`. */
  readonly useDefaultExcludes?: boolean
}

/**
 * Named arguments of `fileUnTarOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileUnTarOperation`.
 */
export interface FileUnTarOperationFileOperation {
  /** Path of the file. */
  readonly filePath: string
  /** Folder to write to. */
  readonly targetLocation: string
  /** Whether it is compressed. Default: `false`. */
  readonly isGZIP?: boolean
}

/**
 * Named arguments of `fileUnZipOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileUnZipOperation`.
 */
export interface FileUnZipOperationFileOperation {
  /** Path of the file. */
  readonly filePath: string
  /** Folder to write to. */
  readonly targetLocation: string
}

/**
 * Named arguments of `fileZipOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FileZipOperation`.
 */
export interface FileZipOperationFileOperation {
  /** Path of the folder. */
  readonly folderPath: string
  /** Folder for the zip file. */
  readonly outputFolderPath: string
}

/**
 * Named arguments of `folderCopyOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FolderCopyOperation`.
 */
export interface FolderCopyOperationFileOperation {
  /** Path of the folder. */
  readonly sourceFolderPath: string
  /** Path of the copy. */
  readonly destinationFolderPath: string
}

/**
 * Named arguments of `folderCreateOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FolderCreateOperation`.
 */
export interface FolderCreateOperationFileOperation {
  /** Path of the folder. */
  readonly folderPath: string
}

/**
 * Named arguments of `folderDeleteOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FolderDeleteOperation`.
 */
export interface FolderDeleteOperationFileOperation {
  /** Path of the folder. */
  readonly folderPath: string
}

/**
 * Named arguments of `folderRenameOperation`.
 * Plugin `file-operations`, `sp.sd.fileoperations.FolderRenameOperation`.
 */
export interface FolderRenameOperationFileOperation {
  /** Path now. */
  readonly source: string
  /** Path afterwards. */
  readonly destination: string
}
