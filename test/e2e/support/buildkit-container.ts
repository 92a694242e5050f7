import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Container, hostContainer } from './container.ts'
import type { PlayedContainer } from './played-pod.ts'

/** The two programs of BuildKit. */
export interface BuildkitPrograms {
  readonly daemon: string
  readonly client: string
}

/**
 * Plays the container of BuildKit: its script, which Debian does not have either, is written anew and calls the two programs
 * as root, so that neither rootlesskit nor its user is needed.
 */
export function buildkitContainer(
  played: PlayedContainer,
  folder: string,
  { daemon, client }: BuildkitPrograms,
): Container {
  const state = join(folder, 'buildkit')
  mkdirSync(state)
  const script = join(state, 'buildctl-daemonless.sh')
  writeFileSync(script, daemonlessScript(state))
  chmodSync(script, 0o755)
  const login = played.mounts['/home/user/.docker']
  const env = {
    BUILDKITD: daemon,
    BUILDCTL: client,
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: state,
    ...(login !== undefined && { DOCKER_CONFIG: login }),
  }
  return hostContainer(played, folder, {
    noted: { 'buildctl-daemonless.sh': [script] },
    others: ['/usr/sbin/runc'],
    system: 'busybox',
    env,
  })
}

/** Starts the daemon, builds, ends the daemon; storage by copies works everywhere. */
function daemonlessScript(state: string): string {
  return `#!/bin/sh
set -eu
state=$(mktemp -d '${state}'/daemon.XXXXXX)
address="unix://$state/buildkitd.sock"
"$BUILDKITD" \${BUILDKITD_FLAGS:-} --addr="$address" --root='${state}/root' --oci-worker-snapshotter=native \\
  --containerd-worker=false > "$state/log" 2>&1 &
daemon=$!
trap 'kill "$daemon" || true; wait "$daemon" || true' EXIT
tries=0
until "$BUILDCTL" --addr="$address" debug workers > /dev/null 2>&1; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ] || ! kill -0 "$daemon" 2> /dev/null; then
    cat "$state/log" >&2
    exit 1
  fi
  sleep 0.1
done
"$BUILDCTL" --addr="$address" "$@"
`
}
