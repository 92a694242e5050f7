/** Secrets that are known by their form. */
const forms: readonly { readonly kind: string; readonly form: RegExp }[] = [
  { kind: 'a private key', form: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { kind: 'a GitHub token', form: /\b(?:gh[opsur]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/ },
  { kind: 'a GitLab token', form: /\bglpat-[\w-]{20,}/ },
  { kind: 'an AWS access key', form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { kind: 'a Slack token', form: /\bxox[abeoprs]-[\w-]{10,}/ },
  {
    kind: 'a Slack webhook',
    form: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{16,}/,
  },
  { kind: 'a Google API key', form: /\bAIza[\w-]{35}/ },
  { kind: 'an npm token', form: /\bnpm_[A-Za-z0-9]{36}/ },
  { kind: 'a Stripe key', form: /\b[rs]k_live_[A-Za-z0-9]{16,}/ },
  { kind: 'a signed token (JWT)', form: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/ },
  { kind: 'a password in an address', form: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/?#@$]+:[^\s/?#@$]{3,}@[\w.-]+/ },
]

/** What kind of secret a text holds, by its form: `a GitHub token`. */
export function secretIn(text: string): string | undefined {
  return forms.find(({ form }) => form.test(text))?.kind
}
