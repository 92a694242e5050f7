import { containerLog, echo, error, sh, shell, withEnv } from 'jenkins-ts'
import { cleanUp } from './clean-up.ts'
import { temporaryFolder } from './temporary-folder.ts'

interface Engine {
  readonly startEngine: boolean
  readonly engineFlags: readonly string[]
  readonly engineContainer?: string | undefined
  readonly engineTimeout: number
}

/**
 * Runs a body while a docker engine answers: the one that is there, or, with `startEngine`, one that is started for that
 * time. The body gets a folder for its files, which is beside the workspace and removed however it ends.
 */
export function withDockerEngine<Result>(
  caller: string,
  options: Engine,
  body: (folder: string) => Result,
): Result {
  const temporary = temporaryFolder()
  const folder = sh({
    label: 'Folder for the build',
    returnStdout: true,
    script: shell`
      umask 077
      mkdir -p ${temporary}
      mktemp -d ${temporary}/docker-build.XXXXXX
    `,
  }).trim()
  try {
    if (options.startEngine) startEngine(options.engineFlags, folder)
    awaitEngine(caller, options, folder)
    // The folder of the logins may be a Secret, which cannot be written to.
    return withEnv([`BUILDX_CONFIG=${folder}/buildx`], () => body(folder))
  } finally {
    cleanUp('What the build needed', () => stopEngine(folder))
  }
}

/** Docker's official image starts the engine with a script that makes the container ready for it. */
function startEngine(flags: readonly string[], folder: string): void {
  sh({
    label: 'Start a docker engine when none answers',
    script: shell`
      if docker version > /dev/null 2>&1; then exit 0; fi
      program=dockerd
      if command -v dockerd-entrypoint.sh > /dev/null; then program='dockerd-entrypoint.sh dockerd'; fi
      nohup $program --host="\${DOCKER_HOST:-unix:///var/run/docker.sock}" ${flags} > ${folder}/engine.log 2>&1 < /dev/null &
      echo $! > ${folder}/engine.pid
    `,
  })
}

/** Waits until the engine answers; an answer that will not change, such as a refused permission, ends the wait. */
function awaitEngine(caller: string, { engineTimeout, engineContainer }: Engine, folder: string): void {
  const reason = sh({
    label: 'Wait for the docker engine',
    returnStdout: true,
    script: shell`
      set +x
      folder=${folder}
      seconds=${engineTimeout}
      end=$(($(date +%s) + seconds))
      bounded=
      if timeout 5 true 2> /dev/null; then bounded="timeout $seconds"; fi
      # Only an answer ends the loop without a word.
      until $bounded docker version 2> "$folder"/answer > /dev/null; do
        if [ ! -s "$folder"/answer ]; then echo 'docker version failed without a message, or took too long.' > "$folder"/answer; fi
        if [ -e "$folder"/engine.pid ]; then
          # One that has ended stays behind as Z when nobody waits for it.
          grep -sq '^State:[[:space:]]*[^XZ[:space:]]' "/proc/$(cat "$folder"/engine.pid)/status" || end=0
        fi
        if grep -Eq 'permission denied while trying|not found|Error response from daemon' "$folder"/answer; then end=0; fi
        if [ "$(date +%s)" -lt "$end" ]; then sleep 1; continue; fi
        cat "$folder"/answer
        if [ -e "$folder"/engine.log ]; then
          tail -n 3 "$folder"/engine.log
          tail -n 50 "$folder"/engine.log >&2
          rm "$folder"/engine.log
        fi
        break
      done
    `,
  }).trim()
  if (reason === '') return
  if (engineContainer !== undefined) {
    echo(`The log of the container ${engineContainer}:`)
    containerLog({ name: engineContainer, tailingLines: 50 })
  }
  const hint = reason.includes('permission denied while trying')
    ? ' The user needs to be root, or in the group that owns the socket: dood takes its number as group.'
    : ''
  error(`${caller}: no docker engine answers: ${reason}${hint}`)
}

/** Stops the engine that was started, by its process id, and removes the folder. The log of one that is gone is shown. */
function stopEngine(folder: string): void {
  sh({
    label: 'Remove what the build needed',
    script: shell`
      set +x
      folder=${folder}
      if [ -e "$folder"/engine.pid ]; then
        engine=$(cat "$folder"/engine.pid)
        alive='^State:[[:space:]]*[^XZ[:space:]]'
        grep -sq "$alive" "/proc/$engine/status" || tail -n 50 "$folder"/engine.log >&2 2> /dev/null || true
        kill "$engine" 2> /dev/null || true
        tries=0
        while [ "$tries" -lt 30 ] && grep -sq "$alive" "/proc/$engine/status"; do
          tries=$((tries + 1))
          sleep 1
        done
        kill -KILL "$engine" 2> /dev/null || true
      fi
      rm -rf "$folder"
    `,
  })
}
