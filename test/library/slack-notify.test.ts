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
