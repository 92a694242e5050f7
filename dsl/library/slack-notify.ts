import { currentBuild, defineStep, echo, error, slackSend, type SlackSendOptions, z } from 'jenkins-ts'

/** Where a message of `slackNotify` stands. */
export interface SlackMessage {
  /** Id of the channel. */
  readonly channel: string
  /** Time stamp that names the message. */
  readonly timestamp: string
  /** What a later call gives as `thread` to answer below this message. */
  readonly thread: string
}

/** The arguments of `slackSend`, put together one by one. */
type SlackRequest = { -readonly [Option in keyof SlackSendOptions]: SlackSendOptions[Option] }

const element = z.record(z.string(), z.any())

/** Jenkins' word for a result, and ours. */
const statusOf = {
  SUCCESS: 'success',
  UNSTABLE: 'unstable',
  FAILURE: 'failure',
  NOT_BUILT: 'notBuilt',
  ABORTED: 'aborted',
} as const

/** Slack's way to write that somebody is called. */
function mentionOf(who: string): string {
  if (who.startsWith('S')) return `<!subteam^${who}>`
  return who.startsWith('U') || who.startsWith('W') ? `<@${who}>` : `<!${who}>`
}

/**
 * Sends a message to Slack, coloured by how the build stands. When Slack cannot be reached a line in the log says so and
 * the build goes on; an abort of the build is never held up.
 * @returns where the message stands, or null when none was sent
 * @throws when the message cannot be sent and `failOnError` is set, and when `timestamp` has no channel
 * @example
 * const started = slackNotify({ message: 'Deploying', status: 'started', channel: '#deployments' })
 * slackNotify({ message: 'Deployed to a', thread: started?.thread })
 * slackNotify({ message: 'Deployed', channel: started?.channel, timestamp: started?.timestamp })
 */
export const slackNotify = defineStep(
  {
    name: 'slackNotify',
    summary:
      'Sends a message to Slack, coloured by how the build stands. A Slack outage does not fail the build.',
    params: z.object({
      message: z.string().min(1).describe('Text of the message; with blocks, the text of the notification.'),
      status: z
        .enum(['started', 'success', 'unstable', 'failure', 'aborted', 'notBuilt'])
        .describe(
          'What the message tells about; it decides the colour. Default: the result of the build so far.',
        )
        .optional(),
      colors: z
        .object({
          started: z.string().min(1).default('#439FE0'),
          success: z.string().min(1).default('good'),
          unstable: z.string().min(1).default('warning'),
          failure: z.string().min(1).default('#F7A200'),
          aborted: z.string().min(1).default('#A0A0A0'),
          notBuilt: z.string().min(1).default('#A0A0A0'),
        })
        .describe("Colour for each status: 'good', 'warning', 'danger' or a hex value such as '#F7A200'.")
        .prefault({}),
      channel: z
        .string()
        .min(1)
        .describe(
          "Channels or users, separated by commas. Default: the channel of Jenkins' Slack configuration.",
        )
        .optional(),
      thread: z
        .string()
        .min(1)
        .describe(
          'Answers below an earlier message: the thread that an earlier slackNotify returned. Needs botUser.',
        )
        .optional(),
      broadcast: z.boolean().describe('Shows an answer in the channel as well.').optional(),
      timestamp: z
        .string()
        .min(1)
        .describe(
          'Replaces an earlier message: the timestamp that an earlier slackNotify returned; give its channel too.',
        )
        .optional(),
      blocks: z
        .array(element)
        .min(1)
        .describe("Blocks in Slack's own format, shown instead of the message; they have no colour.")
        .optional(),
      attachments: z
        .array(element)
        .min(1)
        .describe("Attachments in Slack's own format, shown instead of the message; each has its own colour.")
        .optional(),
      credentialsId: z
        .string()
        .min(1)
        .describe("Id of the secret text with the token. Default: that of Jenkins' Slack configuration.")
        .optional(),
      botUser: z
        .boolean()
        .describe("Sends as a bot user. Default: as Jenkins' Slack configuration says.")
        .optional(),
      mentionOnFailure: z
        .array(
          z
            .string()
            .regex(
              /^([UWS][A-Z0-9]+|here|channel|everyone)$/,
              "must be the id of a person or group, 'here', 'channel' or 'everyone'",
            ),
        )
        .describe(
          "Who is called when the status is failure: ids of persons (U012AB3CD) and groups (S012AB3CD), 'here', 'channel' or 'everyone'.",
        )
        .default([]),
      failOnError: z.boolean().describe('Fails the build when the message cannot be sent.').default(false),
    }),
    example:
      "slackNotify({ message: `${env.JOB_NAME} failed`, status: 'failure', channel: '#builds', mentionOnFailure: ['here'] })",
  },
  ({
    message,
    status,
    colors,
    channel,
    thread,
    broadcast,
    timestamp,
    blocks,
    attachments,
    credentialsId,
    botUser,
    mentionOnFailure,
    failOnError,
  }): SlackMessage | null => {
    if (timestamp !== undefined && channel === undefined && thread === undefined) {
      error('slackNotify: timestamp needs the channel that the earlier slackNotify returned.')
    }
    const told = status ?? statusOf[currentBuild.currentResult]
    const color = colors[told]
    const mentions = told === 'failure' ? mentionOnFailure.map(mentionOf).join(' ') : ''
    const request: SlackRequest = {
      message: mentions === '' ? message : `${mentions} ${message}`,
      color,
      failOnError,
    }
    // Slack's plugin takes a thread in the place of a channel.
    if (thread !== undefined) request.channel = thread
    else if (channel !== undefined) request.channel = channel
    if (broadcast !== undefined) request.replyBroadcast = broadcast
    if (timestamp !== undefined) request.timestamp = timestamp
    // Slack shows these in the place of the message, so that they call as well.
    if (blocks !== undefined) {
      const first = { type: 'section', text: { type: 'mrkdwn', text: mentions } }
      request.blocks = mentions === '' ? blocks : [first, ...blocks]
    }
    if (attachments !== undefined) {
      request.attachments = mentions === '' ? attachments : [{ text: mentions, color }, ...attachments]
    }
    if (credentialsId !== undefined) request.tokenCredentialId = credentialsId
    if (botUser !== undefined) request.botUser = botUser
    try {
      const response = slackSend(request)
      if (response === null) return null
      return { channel: response.channelId, timestamp: response.ts, thread: response.threadId }
    } catch (problem) {
      if (failOnError) throw problem
      echo(`slackNotify: the message was not sent: ${problem instanceof Error ? problem.message : ''}`)
      return null
    }
  },
)
