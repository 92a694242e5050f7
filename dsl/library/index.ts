/** The steps of the library that comes with jenkins-ts: one file of `vars/` each, callable from TypeScript with types. */
export { argoSync } from './argo-sync.ts'
export { gitCheckout, type GitRevision } from './git-checkout.ts'
export { goTest } from './go-test.ts'
export { helmDeploy } from './helm-deploy.ts'
export { kanikoBuild } from './kaniko-build.ts'
export { kubectlApply } from './kubectl-apply.ts'
export { slackNotify, type SlackMessage } from './slack-notify.ts'
