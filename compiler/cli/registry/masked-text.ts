/** Words that a config.json or a Secret consists of and that tell nobody a password. */
const harmless =
  /^(?:auths|auth|username|password|identitytoken|registrytoken|email|credHelpers|credsStore|apiVersion|kind|metadata|name|namespace|type|data|stringData|\.dockerconfigjson|config\.json|Secret|ConfigMap|v1)$/

/**
 * A file with logins as the frame of a diagnostic may show it: every word that is not known to be harmless becomes dots,
 * at its own place and of its own length.
 */
export function maskedText(text: string): string {
  return text.replaceAll(/[^\s"'{}[\],:]+/g, (word) => (harmless.test(word) ? word : '•'.repeat(word.length)))
}
