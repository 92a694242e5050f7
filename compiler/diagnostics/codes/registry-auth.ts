import { error } from '../definition.ts'

/** Codes of `registry-auth`: logins of image registries. No message quotes a password or what one is encoded in. */
export const registryAuthCodes = {
  'registry-invalid': error(
    (p: { registry: string; problem: string }) =>
      `"${p.registry}" cannot be the key of a login: ${p.problem}.`,
    () =>
      'Write HOST or HOST:PORT as the names of images do, such as ghcr.io or registry.example.com:5000; docker.io is Docker Hub.',
  ),
  'registry-login-invalid': error(
    (p: { problem: string; remedy: string }) => p.problem,
    (p) => p.remedy,
  ),
  'secret-name-invalid': error(
    (p: { name: string; kind: string; problem: string }) =>
      `"${p.name}" cannot be the ${p.kind} of a Secret: ${p.problem}.`,
    () => 'Use small letters, digits and "-", with a letter or digit at both ends.',
  ),
  'auth-config-invalid': error(
    (p: { problem: string; remedy?: string }) => `This is no config.json with logins: ${p.problem}.`,
    (p) =>
      p.remedy ??
      'Write {"auths": {"REGISTRY": {"auth": "…"}}}, or let `jenkins-ts registry-auth` print the file.',
  ),
  'auth-key-wrong': error(
    (p: { key: string; problem: string; right?: string }) =>
      `No program finds the login under "${p.key}": ${p.problem}.`,
    (p) =>
      p.right === undefined
        ? 'Use HOST or HOST:PORT as the names of images do.'
        : `Docker Hub's key is "${p.right}", with the scheme, the path and the slash at the end.`,
  ),
  'auth-missing': error(
    (p: { registry: string; problem: string }) => `There is no login for "${p.registry}": ${p.problem}.`,
    (p) => `Run \`jenkins-ts registry-auth --registry ${p.registry} --user USER < password.txt\`.`,
  ),
  'auth-with-newline': error(
    (p: { registry: string }) =>
      `The login of "${p.registry}" ends in a line break, which the registry takes for a part of the password.`,
    () =>
      '`echo` writes that line break: use `printf %s "$USER:$PASSWORD" | base64 -w0`, or `jenkins-ts registry-auth`.',
  ),
  'auth-wrapped': error(
    (p: { registry: string }) => `The auth of "${p.registry}" is broken into several lines.`,
    () =>
      '`base64` breaks its output after 76 characters: use `base64 -w0`, or `jenkins-ts registry-auth`; a string of JSON holds no line break.',
  ),
  'auth-unreadable': error(
    (p: { registry: string; problem: string }) => `The auth of "${p.registry}" is no login: ${p.problem}.`,
    () => 'It is the base64 of USER:PASSWORD, padded, in one line; `jenkins-ts registry-auth` writes it.',
  ),
  'registry-secret-invalid': error(
    (p: { problem: string }) => `This is no Secret that holds logins of registries: ${p.problem}.`,
    () =>
      'A Secret of type kubernetes.io/dockerconfigjson holds the config.json in base64 under ".dockerconfigjson"; `jenkins-ts registry-auth --format secret` prints one.',
  ),
} as const
