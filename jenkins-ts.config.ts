import { defineConfig } from 'jenkins-ts'

/** This repository is a shared library itself: the shipped steps are compiled to `vars/`. */
export default defineConfig({
  pipelines: ['examples/**/pipeline.ts', 'examples/**/*.pipeline.ts'],
  steps: {
    sources: [
      'dsl/library/{argo-sync,git-checkout,go-test,helm-deploy,kubectl-apply,slack-notify}.ts',
      'dsl/library/image/*-build.ts',
    ],
    out: 'vars',
  },
})
