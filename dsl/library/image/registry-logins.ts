import { bindings, sh, shell, withCredentials, withEnv } from 'jenkins-ts'
import { cleanUp } from './clean-up.ts'
import { temporaryFolder } from './temporary-folder.ts'

interface Logins {
  readonly registryLogins: readonly { readonly registry: string; readonly credentialsId: string }[]
  readonly credentialHelpers?: Readonly<Record<string, string>>
}

/**
 * Runs a body with the credentials of registries in a file that every builder reads: `DOCKER_CONFIG` names its folder and
 * `REGISTRY_AUTH_FILE` the file. The folder is beside the workspace, which no builder wipes or takes for sources, and is
 * removed however the body ends. A password is never in an argument, in the log or in the environment of the build itself.
 */
export function withRegistryLogins<Result>(options: Logins, body: () => Result): Result {
  const { registryLogins, credentialHelpers = {} } = options
  const helpers: string[] = []
  for (const [registry, helper] of Object.entries(credentialHelpers)) {
    helpers.push(`"${authKey(registry)}":"${helper}"`)
  }
  if (registryLogins.length === 0 && helpers.length === 0) return body()
  const temporary = temporaryFolder()
  const folder = sh({
    label: 'Folder for the registry logins',
    returnStdout: true,
    script: shell`
      mkdir -p ${temporary}
      mktemp -d ${temporary}/registry-logins.XXXXXX
    `,
  }).trim()
  try {
    sh({
      label: 'Begin the registry logins',
      script: shell`
        umask 077
        printf '{"credHelpers":{%s},"auths":{' ${helpers.join(',')} > ${folder}/config.json
      `,
    })
    let separator = ''
    for (const { registry, credentialsId } of registryLogins) {
      addLogin({ folder, separator, key: authKey(registry), credentialsId })
      separator = ','
    }
    sh({ label: 'End the registry logins', script: shell`printf '}}' >> ${folder}/config.json` })
    return withEnv([`DOCKER_CONFIG=${folder}`, `REGISTRY_AUTH_FILE=${folder}/config.json`], body)
  } finally {
    cleanUp('The registry logins', () => {
      sh({ label: 'Remove the registry logins', script: shell`rm -rf ${folder}` })
    })
  }
}

interface Entry {
  readonly folder: string
  /** What stands between this entry and the one before. */
  readonly separator: string
  readonly key: string
  readonly credentialsId: string
}

/**
 * GNU base64 divides long lines, and the trace of the shell would show the encoded password. Where base64 is missing, the
 * pipe of a shell ends well all the same.
 */
function addLogin({ folder, separator, key, credentialsId }: Entry): void {
  withCredentials(
    [
      bindings.usernamePassword({
        credentialsId,
        usernameVariable: 'REGISTRY_USERNAME',
        passwordVariable: 'REGISTRY_PASSWORD',
      }),
    ],
    () => {
      sh({
        label: `Log in to ${key}`,
        script: shell`
          set +x
          auth=$(printf '%s:%s' "$REGISTRY_USERNAME" "$REGISTRY_PASSWORD" | base64 | tr -d '\\n')
          if [ -z "$auth" ]; then
            echo 'The login cannot be written: the container needs the program base64.' >&2
            exit 1
          fi
          printf '%s"%s":{"auth":"%s"}' ${separator} ${key} "$auth" >> ${folder}/config.json
        `,
      })
    },
  )
}

/** The key of a registry in config.json: Docker Hub has one of its own. */
function authKey(registry: string): string {
  return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
}
