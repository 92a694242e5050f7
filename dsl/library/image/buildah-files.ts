import { sh, shell, type z } from 'jenkins-ts'
import { absolute } from './built-image.ts'
import type { buildahParameters } from './buildah-parameters.ts'
import { cleanUp } from './clean-up.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Options = z.output<typeof buildahParameters>

/**
 * Runs a body with a folder of files that only this build needs: which registries there are, certificates, secrets. It is
 * beside the workspace, readable by nobody else, and removed however the body ends. Its name is that of no other build, even
 * where several pods share a storage.
 */
export function withBuildahFiles<Result>(
  options: Options,
  workspace: string,
  body: (folder: string) => Result,
): Result {
  const temporary = temporaryFolder()
  const folder = sh({
    label: 'Folder for the build',
    returnStdout: true,
    script: shell`
      umask 077
      folder=${temporary}/buildah-$(cat /proc/sys/kernel/random/uuid)
      mkdir -p ${temporary}
      mkdir "$folder"
      printf '%s' ${registriesText(options)} > "$folder/registries.conf"
      printf '%s' "$folder"
    `,
  })
  try {
    for (const [index, file] of Object.values(options.registryCertificates).entries()) {
      copyCertificate(absolute(file, workspace), folder, index)
    }
    for (const [index, { src, env: variable }] of options.secrets.entries()) {
      if (src !== undefined) copySecret(absolute(src, workspace), `${folder}/secret-${index}`)
      if (variable !== undefined) writeSecret(variable, `${folder}/secret-${index}`)
    }
    return body(folder)
  } finally {
    cleanUp('The folder of the build', () => {
      sh({ label: 'Remove the folder of the build', script: shell`rm -rf ${folder}` })
    })
  }
}

/** One folder for the pushes to the host, and one with all certificates for the build, which may ask several hosts. */
function copyCertificate(file: string, folder: string, index: number): void {
  sh({
    label: `Certificate ${file}`,
    script: shell`
      cd ${folder}
      mkdir -p certificates/all certificates/${index}
      cp ${file} certificates/all/${index}.crt
      cp ${file} certificates/${index}/ca.crt
    `,
  })
}

function copySecret(file: string, copy: string): void {
  sh({
    label: `Secret ${file}`,
    script: shell`
      umask 077
      cat ${file} > ${copy}
    `,
  })
}

/** The name of the variable is checked to be one, so that `eval` reads nothing else. */
function writeSecret(variable: string, file: string): void {
  sh({
    label: `Secret ${variable}`,
    script: shell`
      set +x
      umask 077
      variable=${variable}
      eval 'value=\${'"$variable"'?is not set}'
      printf '%s' "$value" > ${file}
    `,
  })
}

/** The file that says how registries are reached; names without a host are on Docker Hub, as for other builders. */
function registriesText(options: Options): string {
  const { registryMirrors } = options
  const insecure = [...options.insecureRegistries, ...options.skipTlsVerifyRegistries]
  const lines = ['unqualified-search-registries = ["docker.io"]']
  const hosts = registryMirrors.length > 0 ? ['docker.io', ...insecure] : insecure
  for (const [index, host] of hosts.entries()) {
    if (hosts.indexOf(host) === index) {
      lines.push('[[registry]]', `location = "${host}"`)
      if (insecure.includes(host)) lines.push('insecure = true')
      if (host === 'docker.io') {
        for (const mirror of registryMirrors) {
          lines.push('[[registry.mirror]]', `location = "${mirror}"`)
          if (insecure.includes(mirror.replace(/\/.*$/, ''))) lines.push('insecure = true')
        }
      }
    }
  }
  return `${lines.join('\n')}\n`
}
