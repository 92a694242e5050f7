import { expect, it } from 'vitest'
import { runInGroovy, runStep } from './run-step.ts'

const sent = { step: 'slackSend', returns: { channelId: 'C1', ts: '17.1', threadId: 'C1:17.1' } }

it.each([
  ['success', 'good'],
  ['failure', '#F7A200'],
  ['unstable', 'warning'],
  ['aborted', '#A0A0A0'],
  ['started', '#439FE0'],
])('colours %s as %s', async (status, color) => {
  const { value, steps } = await runStep({
    step: 'slackNotify',
    args: { message: 'm', status },
    options: { responses: [sent] },
  })
  expect(value).toEqual({ channel: 'C1', timestamp: '17.1', thread: 'C1:17.1' })
  expect(steps).toEqual([['slackSend', { message: 'm', color, failOnError: false }]])
})

it('tells how the build stands when nothing else is said', async () => {
  const { steps } = await runStep({
    step: 'slackNotify',
    args: { message: 'm' },
    options: { responses: [sent] },
  })
  expect(steps).toEqual([['slackSend', { message: 'm', color: 'good', failOnError: false }]])
})

it('takes other colours, for some or all', async () => {
  const { steps } = await runStep({
    step: 'slackNotify',
    args: { message: 'm', status: 'failure', colors: { failure: 'danger' } },
    options: { responses: [sent] },
  })
  expect(steps).toEqual([['slackSend', { message: 'm', color: 'danger', failOnError: false }]])
})

it('hands on everything that Slack takes', async () => {
  const { steps } = await runStep({
    step: 'slackNotify',
    args: {
      message: 'm',
      status: 'success',
      channel: '#builds',
      thread: 'C1:17.1',
      broadcast: true,
      timestamp: '17.1',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*m*' } }],
      attachments: [{ text: 'a', fields: [{ short: true }] }],
      credentialsId: 'slack',
      botUser: true,
      failOnError: true,
    },
    options: { responses: [sent] },
  })
  expect(steps).toMatchInlineSnapshot(`
    [
      [
        "slackSend",
        {
          "attachments": [
            {
              "fields": [
                {
                  "short": true,
                },
              ],
              "text": "a",
            },
          ],
          "blocks": [
            {
              "text": {
                "text": "*m*",
                "type": "mrkdwn",
              },
              "type": "section",
            },
          ],
          "botUser": true,
          "channel": "C1:17.1",
          "color": "good",
          "failOnError": true,
          "message": "m",
          "replyBroadcast": true,
          "timestamp": "17.1",
          "tokenCredentialId": "slack",
        },
      ],
    ]
  `)
})

it('answers below an earlier message, and replaces one', async () => {
  const options = { responses: [sent] }
  const { value } = await runStep({ step: 'slackNotify', args: { message: 'm', status: 'started' }, options })
  const { channel, timestamp, thread } = Object(value)
  const answer = { message: 'a', status: 'success', thread }
  const first = await runStep({ step: 'slackNotify', args: answer, options })
  expect(first.steps[0]?.[1]).toMatchObject({ message: 'a', channel: 'C1:17.1' })
  const update = { message: 'b', status: 'success', channel, timestamp }
  const second = await runStep({ step: 'slackNotify', args: update, options })
  expect(second.steps[0]?.[1]).toMatchObject({ message: 'b', channel: 'C1', timestamp: '17.1' })
})

it('does not replace a message in a channel that nobody named', async () => {
  const args = { message: 'm', timestamp: '17.1' }
  const { error } = await runStep({ step: 'slackNotify', args })
  expect(error).toBe('slackNotify: timestamp needs the channel that the earlier slackNotify returned.')
})

const called = ['U012AB3CD', 'W1', 'S012AB3CD', 'here', 'channel', 'everyone']
const mentions = '<@U012AB3CD> <@W1> <!subteam^S012AB3CD> <!here> <!channel> <!everyone>'

it('calls people when a build failed', async () => {
  const args = { message: 'm', status: 'failure', mentionOnFailure: called }
  const { steps } = await runStep({ step: 'slackNotify', args, options: { responses: [sent] } })
  expect(steps[0]?.[1]).toEqual({ message: `${mentions} m`, color: '#F7A200', failOnError: false })
})

it('calls people where blocks and attachments stand for the message', async () => {
  const args = {
    message: 'm',
    status: 'failure',
    mentionOnFailure: ['here'],
    blocks: [{ type: 'divider' }],
    attachments: [{ text: 'a' }],
  }
  const { steps } = await runStep({ step: 'slackNotify', args, options: { responses: [sent] } })
  expect(steps[0]?.[1]).toMatchObject({
    message: '<!here> m',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '<!here>' } }, { type: 'divider' }],
    attachments: [{ text: '<!here>', color: '#F7A200' }, { text: 'a' }],
  })
})

it.each(['started', 'success', 'unstable', 'aborted', 'notBuilt'])('calls nobody for %s', async (status) => {
  const args = { message: 'm', status, mentionOnFailure: called, blocks: [{ type: 'divider' }] }
  const { steps } = await runStep({ step: 'slackNotify', args, options: { responses: [sent] } })
  expect(steps[0]?.[1]).toMatchObject({ message: 'm', blocks: [{ type: 'divider' }] })
})

it('hands on any text as it is', async () => {
  const message = ` it's "x" $HOME \${x} \\ \n\ttwo <@U1> & \u{1F600}`
  const { steps } = await runStep({
    step: 'slackNotify',
    args: { message, status: 'success', blocks: [{ text: message }] },
    options: { responses: [sent] },
  })
  expect(steps[0]?.[1]).toMatchObject({ message, blocks: [{ text: message }] })
})

it.each([
  [
    { message: 'm', mentionOnFailure: ['@here'] },
    "parameter 'mentionOnFailure[0]' must be the id of a person",
  ],
  [
    { message: 'm', mentionsOnFailure: [] },
    "unknown parameter 'mentionsOnFailure'. Did you mean 'mentionOnFailure'?",
  ],
])('refuses %j', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'slackNotify', args })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(`slackNotify: ${message}`)
})

it('gives null when no message was sent', async () => {
  const options = { responses: [{ step: 'slackSend', returns: null }] }
  expect(await runStep({ step: 'slackNotify', args: { message: 'm' }, options })).toMatchObject({
    value: null,
  })
})

const outage = { responses: [{ step: 'slackSend', throws: { message: 'connect timed out' } }] }

it('lets the build go on when Slack is out', async () => {
  const { value, error, steps } = await runStep({
    step: 'slackNotify',
    args: { message: 'm' },
    options: outage,
  })
  expect({ value, error }).toEqual({ value: null, error: undefined })
  expect(steps.at(-1)).toEqual(['echo', 'slackNotify: the message was not sent: connect timed out'])
})

it('fails the build when Slack is out and that is asked for', async () => {
  const { error } = await runStep({
    step: 'slackNotify',
    args: { message: 'm', failOnError: true },
    options: outage,
  })
  expect(error).toBe('connect timed out')
})

it('does not hold up an abort', async () => {
  const throws = { class: 'FlowInterruptedException', result: 'ABORTED' as const }
  const { cps, sandbox } = await runInGroovy({
    step: 'slackNotify',
    args: { message: 'm' },
    options: { responses: [{ step: 'slackSend', throws }] },
  })
  for (const response of [cps, sandbox]) expect(response).toMatchObject({ ok: false, result: 'ABORTED' })
})
