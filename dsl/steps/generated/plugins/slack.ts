// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { JsonValue } from '../../../runtime/json-value.ts'
import type { Secret } from '../../../secret.ts'
import type { SlackResponse } from '../types.ts'

/** Named arguments of `slackSend`. */
export interface SlackSendOptions {
  /** Colour of the bar: `good`, `warning`, `danger` or a hex value such as `#F7A200`. */
  readonly color?: string
  /**
   * Token in plain text.
   * @deprecated Use `tokenCredentialId`: it keeps the token out of the Jenkinsfile.
   */
  readonly token?: string | Secret
  /** Id of the secret text that holds the token. */
  readonly tokenCredentialId?: string
  /** Sends as a bot user, which threads and reactions need. Default: `false`. */
  readonly botUser?: boolean
  /** Channels or users, separated by commas; `threadId` of an earlier response replies in its thread. */
  readonly channel?: string
  /** Address of a service compatible with Slack. */
  readonly baseUrl?: string
  /** Workspace of Slack: the part before `.slack.com`. */
  readonly teamDomain?: string
  /** Fails the build when the message cannot be sent. Default: `false`. */
  readonly failOnError?: boolean
  /** Attachments in Slack's format: a list, or JSON text. */
  readonly attachments?: string | readonly JsonValue[]
  /** Blocks in Slack's format: a list, or JSON text. */
  readonly blocks?: string | readonly JsonValue[]
  /** Text of the message. */
  readonly message?: string
  /** Time stamp of a message to replace instead of sending a new one. */
  readonly timestamp?: string
  /** Shows a reply in the channel too. Default: `false`. */
  readonly replyBroadcast?: boolean
  /** Sends plain text without the coloured attachment. Default: `false`. */
  readonly sendAsText?: boolean
  /** Emoji that stands for the sender. */
  readonly iconEmoji?: string
  /** Name that is shown for the sender. */
  readonly username?: string
  /** Writes to the people whose commits the build holds. Default: `false`. */
  readonly notifyCommitters?: boolean
}

export interface SlackSendStep {
  /**
   * Sends a message to Slack; gives null when nothing was sent.
   * Each argument that is left out comes from the Slack section of Jenkins' configuration.
   *
   * - `color`: Colour of the bar: `good`, `warning`, `danger` or a hex value such as `#F7A200`.
   * - `token`: Token in plain text.
   * - `tokenCredentialId`: Id of the secret text that holds the token.
   * - `botUser`: Sends as a bot user, which threads and reactions need. Default: `false`.
   * - `channel`: Channels or users, separated by commas; `threadId` of an earlier response replies in
   * its thread.
   * - `baseUrl`: Address of a service compatible with Slack.
   * - `teamDomain`: Workspace of Slack: the part before `.slack.com`.
   * - `failOnError`: Fails the build when the message cannot be sent. Default: `false`.
   * - `attachments`: Attachments in Slack's format: a list, or JSON text.
   * - `blocks`: Blocks in Slack's format: a list, or JSON text.
   * - `message`: Text of the message.
   * - `timestamp`: Time stamp of a message to replace instead of sending a new one.
   * - `replyBroadcast`: Shows a reply in the channel too. Default: `false`.
   * - `sendAsText`: Sends plain text without the coloured attachment. Default: `false`.
   * - `iconEmoji`: Emoji that stands for the sender.
   * - `username`: Name that is shown for the sender.
   * - `notifyCommitters`: Writes to the people whose commits the build holds. Default: `false`.
   *
   * Plugin `slack`, `jenkins.plugins.slack.workflow.SlackSendStep`.
   * @example
   * slackSend({ channel: '#builds', color: 'good', message: `${env.JOB_NAME} #${env.BUILD_NUMBER} is
   * done` })
   */
  (options?: SlackSendOptions): SlackResponse | null
}

/** Named arguments of `slackUploadFile`. */
export interface SlackUploadFileOptions {
  /** Ant patterns of the files, separated by commas. */
  readonly filePath: string
  /** Id of the secret text that holds a bot token. */
  readonly credentialId?: string
  /** Channels, separated by commas; a `threadId` puts the file in the thread. */
  readonly channel?: string
  /** Message to show with the file. */
  readonly initialComment?: string
  /** Fails the build when the upload fails. Default: `false`. */
  readonly failOnError?: boolean
}

export interface SlackUploadFileStep {
  /**
   * Uploads files of the workspace to Slack.
   * Needs an agent.
   *
   * - `filePath`: Ant patterns of the files, separated by commas.
   * - `credentialId`: Id of the secret text that holds a bot token.
   * - `channel`: Channels, separated by commas; a `threadId` puts the file in the thread.
   * - `initialComment`: Message to show with the file.
   * - `failOnError`: Fails the build when the upload fails. Default: `false`.
   *
   * Plugin `slack`, `jenkins.plugins.slack.pipeline.SlackUploadFileStep`.
   * @example
   * slackUploadFile({ filePath: 'report.html', channel: '#builds', initialComment: 'The report' })
   */
  (filePath: string): void
  /** Uploads files of the workspace to Slack. */
  (options: SlackUploadFileOptions): void
}

/** Named arguments of `slackUserIdFromEmail`. */
export interface SlackUserIdFromEmailOptions {
  /** Address of the person. */
  readonly email: string
  /** Id of the secret text that holds a bot token. */
  readonly tokenCredentialId?: string
  /** Tells that the token belongs to a bot user. Default: `false`. */
  readonly botUser?: boolean
}

export interface SlackUserIdFromEmailStep {
  /**
   * Gives the Slack user id of an e-mail address.
   *
   * - `email`: Address of the person.
   * - `tokenCredentialId`: Id of the secret text that holds a bot token.
   * - `botUser`: Tells that the token belongs to a bot user. Default: `false`.
   *
   * Plugin `slack`, `jenkins.plugins.slack.pipeline.SlackUserIdFromEmailStep`.
   * @example
   * const user = slackUserIdFromEmail('ada@example.com')
   */
  (email: string): string | null
  /** Gives the Slack user id of an e-mail address. */
  (options: SlackUserIdFromEmailOptions): string | null
}

/** Named arguments of `slackUserIdsFromCommitters`. */
export interface SlackUserIdsFromCommittersOptions {
  /** Id of the secret text that holds a bot token. */
  readonly tokenCredentialId?: string
  /** Tells that the token belongs to a bot user. Default: `false`. */
  readonly botUser?: boolean
}

export interface SlackUserIdsFromCommittersStep {
  /**
   * Gives the Slack user ids of the people whose commits the build holds.
   *
   * - `tokenCredentialId`: Id of the secret text that holds a bot token.
   * - `botUser`: Tells that the token belongs to a bot user. Default: `false`.
   *
   * Plugin `slack`, `jenkins.plugins.slack.pipeline.SlackUserIdsFromCommittersStep`.
   * @example
   * const users = slackUserIdsFromCommitters()
   */
  (options?: SlackUserIdsFromCommittersOptions): readonly string[]
}
