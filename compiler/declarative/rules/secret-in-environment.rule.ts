import { firstPlace, type Rule } from '../context.ts'
import { containersOf, partOf, partsOf, placeInPod, textOf } from '../pods.ts'
import { secretIn } from '../secrets.ts'

const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|TOKEN|SECRET|API_?KEY|ACCESS_KEY|PRIVATE_KEY)$/i

/** Places, switches and addresses are no secrets, and neither is what stands for a value that comes later. */
const noSecret = /^(?:[./~$<{]|[a-z][\w+.-]*:\/\/[^@]*$|(?:true|false|none|null|yes|no|\d{1,3})$)/i

/** What stands in the Jenkinsfile is read by all who read the repository, and printed by `env`. */
export const secretInEnvironment: Rule = (report) => ({
  environment({ entries }) {
    for (const { name, value, span } of entries) {
      if (value.kind !== 'literal' || typeof value.value !== 'string') continue
      if (isSecret(name, value.value)) report('secret-in-environment', firstPlace(value.span, span), { name })
    }
  },
  pod(pod) {
    for (const variable of containersOf(pod).flatMap((container) => partsOf(container, 'env'))) {
      const name = textOf(partOf(variable, 'name'))
      const value = partOf(variable, 'value')
      const text = textOf(value)
      if (name !== undefined && text !== undefined && isSecret(name, text))
        report('secret-in-environment', placeInPod(pod, value.pointer), { name })
    }
  },
})

function isSecret(name: string, text: string): boolean {
  // A text that is a secret by its form is one under every name; it is reported once.
  if (secretIn(text) !== undefined) return true
  return secretName.test(name) && text !== '' && !noSecret.test(text)
}
