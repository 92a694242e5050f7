#!/usr/bin/env node
import picocolors from 'picocolors'
import { createNodeHost } from '../node-host.ts'
import { main } from './main.ts'

// `picocolors` knows NO_COLOR, FORCE_COLOR and whether the output is a terminal.
process.exitCode = await main(process.argv.slice(2), createNodeHost(process.cwd()), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  color: picocolors.isColorSupported,
  environment: process.env,
  input: {
    isTerminal: process.stdin.isTTY,
    async read() {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
      return Buffer.concat(chunks)
    },
  },
})
