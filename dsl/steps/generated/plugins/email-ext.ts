// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { RecipientProvider } from '../types.ts'

/** Named arguments of `emailext`. */
export interface EmailextOptions {
  /** Subject line; tokens such as `$PROJECT_NAME` are replaced. */
  readonly subject: string
  /** Text of the mail; tokens are replaced. */
  readonly body: string
  /** Ant pattern of files to attach. */
  readonly attachmentsPattern?: string
  /** Ant pattern of files to show inside the mail. */
  readonly inlineAttachmentsPattern?: string
  /** Recipients, separated by commas. */
  readonly to?: string
  /** Sender. */
  readonly from?: string
  /** Address for answers. */
  readonly replyTo?: string
  /** `text/plain`, `text/html` or `both`; the configured one when left out. */
  readonly mimeType?: string
  /** Attaches the log. Default: `false`. */
  readonly attachLog?: boolean
  /** Attaches the log compressed. Default: `false`. */
  readonly compressLog?: boolean
  /** Who gets the mail besides. */
  readonly recipientProviders?: readonly RecipientProvider[]
  /** Groovy that runs before the mail is sent. */
  readonly presendScript?: string
  /** Groovy that runs after the mail is sent. */
  readonly postsendScript?: string
  /** Keeps the mail in the workspace. Default: `false`. */
  readonly saveOutput?: boolean
}

export interface EmailextStep {
  /**
   * Sends a mail with attachments, to recipients that Jenkins finds.
   *
   * - `subject`: Subject line; tokens such as `$PROJECT_NAME` are replaced.
   * - `body`: Text of the mail; tokens are replaced.
   * - `attachmentsPattern`: Ant pattern of files to attach.
   * - `inlineAttachmentsPattern`: Ant pattern of files to show inside the mail.
   * - `to`: Recipients, separated by commas.
   * - `from`: Sender.
   * - `replyTo`: Address for answers.
   * - `mimeType`: `text/plain`, `text/html` or `both`; the configured one when left out.
   * - `attachLog`: Attaches the log. Default: `false`.
   * - `compressLog`: Attaches the log compressed. Default: `false`.
   * - `recipientProviders`: Who gets the mail besides.
   * - `presendScript`: Groovy that runs before the mail is sent.
   * - `postsendScript`: Groovy that runs after the mail is sent.
   * - `saveOutput`: Keeps the mail in the workspace. Default: `false`.
   *
   * Plugin `email-ext`, `hudson.plugins.emailext.EmailExtStep`.
   * @example
   * emailext({ subject: `Failed: ${env.JOB_NAME}`, body: env.BUILD_URL, recipientProviders:
   * [recipientProviders.culprits()] })
   */
  (options: EmailextOptions): void
}

/** Named arguments of `emailextrecipients`. */
export interface EmailextrecipientsOptions {
  /** The providers. */
  readonly recipientProviders: readonly RecipientProvider[]
}

export interface EmailextrecipientsStep {
  /**
   * Gives the addresses that recipient providers find, separated by spaces.
   *
   * - `recipientProviders`: The providers.
   *
   * Plugin `email-ext`, `hudson.plugins.emailext.EmailExtRecipientStep`.
   * @example
   * const people = emailextrecipients([recipientProviders.developers()])
   */
  (recipientProviders: readonly RecipientProvider[]): string
  /** Gives the addresses that recipient providers find, separated by spaces. */
  (options: EmailextrecipientsOptions): string
}
