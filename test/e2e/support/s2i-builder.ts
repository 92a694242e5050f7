import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeBaseImage } from './base-image.ts'

const scripts = {
  assemble: `#!/bin/sh
set -e
if [ -e /tmp/src/fails ]; then echo "the $((40 + 2)) causes of it"; exit 7; fi
cp -R /tmp/src/. /app/
printf '%s' "$GREETING" > /app/greeting
`,
  run: '#!/bin/sh\ncat /app/greeting /app/source\n',
}

/** Makes an image that s2i builds with: its scripts, and a folder that user 1001 may write to. */
export function makeS2iBuilder(folder: string): string {
  return makeBaseImage(folder, { 'io.openshift.s2i.scripts-url': 'image:///usr/libexec/s2i' }, (root) => {
    mkdirSync(join(root, 'app'))
    chmodSync(join(root, 'app'), 0o777)
    mkdirSync(join(root, 'usr/libexec/s2i'), { recursive: true })
    for (const [name, text] of Object.entries(scripts)) {
      const file = join(root, 'usr/libexec/s2i', name)
      writeFileSync(file, text)
      chmodSync(file, 0o755)
    }
  })
}
