// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { ExtraVar } from '../types.ts'

/** Named arguments of `ansibleAdhoc`. */
export interface AnsibleAdhocOptions {
  /** Hosts or groups. */
  readonly hosts: string
  /** The module. */
  readonly module?: string
  /** Arguments of the module. */
  readonly moduleArguments?: string
  /** Path of the inventory. */
  readonly inventory?: string
  /** The inventory as text. */
  readonly inventoryContent?: string
  /** Takes `inventoryContent` for a program that prints the inventory. Default: `false`. */
  readonly dynamicInventory?: boolean
  /** Id of the credentials for the hosts. */
  readonly credentialsId?: string
  /** Id of the credentials for Ansible Vault. */
  readonly vaultCredentialsId?: string
  /** Folder for the temporary vault password file. */
  readonly vaultTmpPath?: string
  /** Runs with another user's rights. Default: `false`. */
  readonly become?: boolean
  /** That user. Default: `'root'`. */
  readonly becomeUser?: string
  /** Name of the Ansible installation. */
  readonly installation?: string
  /** Further variables. */
  readonly extraVars?: readonly ExtraVar[]
  /** Further command line options. */
  readonly extras?: string
  /** Shows colours in the log. Default: `false`. */
  readonly colorized?: boolean
  /** How many hosts at once; 0 for Ansible's default. */
  readonly forks?: number
  /** Checks the hosts' SSH keys. Default: `false`. */
  readonly hostKeyChecking?: boolean
}

export interface AnsibleAdhocStep {
  /**
   * Runs one Ansible module on hosts.
   * Needs an agent.
   *
   * - `hosts`: Hosts or groups.
   * - `module`: The module.
   * - `moduleArguments`: Arguments of the module.
   * - `inventory`: Path of the inventory.
   * - `inventoryContent`: The inventory as text.
   * - `dynamicInventory`: Takes `inventoryContent` for a program that prints the inventory. Default:
   * `false`.
   * - `credentialsId`: Id of the credentials for the hosts.
   * - `vaultCredentialsId`: Id of the credentials for Ansible Vault.
   * - `vaultTmpPath`: Folder for the temporary vault password file.
   * - `become`: Runs with another user's rights. Default: `false`.
   * - `becomeUser`: That user. Default: `'root'`.
   * - `installation`: Name of the Ansible installation.
   * - `extraVars`: Further variables.
   * - `extras`: Further command line options.
   * - `colorized`: Shows colours in the log. Default: `false`.
   * - `forks`: How many hosts at once; 0 for Ansible's default.
   * - `hostKeyChecking`: Checks the hosts' SSH keys. Default: `false`.
   *
   * Plugin `ansible`, `org.jenkinsci.plugins.ansible.workflow.AnsibleAdhocStep`.
   * @example
   * ansibleAdhoc({ hosts: 'web', module: 'ping', inventory: 'hosts.ini' })
   */
  (hosts: string): void
  /** Runs one Ansible module on hosts. */
  (options: AnsibleAdhocOptions): void
}

/** Named arguments of `ansiblePlaybook`. */
export interface AnsiblePlaybookOptions {
  /** Path of the playbook. */
  readonly playbook: string
  /** Path of the inventory. */
  readonly inventory?: string
  /** The inventory as text. */
  readonly inventoryContent?: string
  /** Takes `inventoryContent` for a program that prints the inventory. Default: `false`. */
  readonly dynamicInventory?: boolean
  /** Id of the credentials for the hosts. */
  readonly credentialsId?: string
  /** Id of the credentials for Ansible Vault. */
  readonly vaultCredentialsId?: string
  /** Folder for the temporary vault password file. */
  readonly vaultTmpPath?: string
  /** Runs with another user's rights. Default: `false`. */
  readonly become?: boolean
  /** That user. Default: `'root'`. */
  readonly becomeUser?: string
  /** Changes nothing and tells what would change. Default: `false`. */
  readonly checkMode?: boolean
  /** Runs through sudo. Default: `false`. */
  readonly sudo?: boolean
  /** User for sudo. Default: `'root'`. */
  readonly sudoUser?: string
  /** Name of the Ansible installation. */
  readonly installation?: string
  /** Only these hosts. */
  readonly limit?: string
  /** Only tasks with these tags. */
  readonly tags?: string
  /** Leaves out tasks with these tags. */
  readonly skippedTags?: string
  /** Begins with this task. */
  readonly startAtTask?: string
  /** Further variables by name. */
  readonly extraVars?: Readonly<Record<string, unknown>>
  /** Further command line options. */
  readonly extras?: string
  /** Shows colours in the log. Default: `false`. */
  readonly colorized?: boolean
  /** How many hosts at once; 0 for Ansible's default. */
  readonly forks?: number
  /** Does not check the hosts' SSH keys. Default: `false`. */
  readonly disableHostKeyChecking?: boolean
  /**
   * Checks the hosts' SSH keys. Default: `true`.
   * @deprecated Use `disableHostKeyChecking`.
   */
  readonly hostKeyChecking?: boolean
}

export interface AnsiblePlaybookStep {
  /**
   * Runs an Ansible playbook.
   * Needs an agent.
   *
   * - `playbook`: Path of the playbook.
   * - `inventory`: Path of the inventory.
   * - `inventoryContent`: The inventory as text.
   * - `dynamicInventory`: Takes `inventoryContent` for a program that prints the inventory. Default:
   * `false`.
   * - `credentialsId`: Id of the credentials for the hosts.
   * - `vaultCredentialsId`: Id of the credentials for Ansible Vault.
   * - `vaultTmpPath`: Folder for the temporary vault password file.
   * - `become`: Runs with another user's rights. Default: `false`.
   * - `becomeUser`: That user. Default: `'root'`.
   * - `checkMode`: Changes nothing and tells what would change. Default: `false`.
   * - `sudo`: Runs through sudo. Default: `false`.
   * - `sudoUser`: User for sudo. Default: `'root'`.
   * - `installation`: Name of the Ansible installation.
   * - `limit`: Only these hosts.
   * - `tags`: Only tasks with these tags.
   * - `skippedTags`: Leaves out tasks with these tags.
   * - `startAtTask`: Begins with this task.
   * - `extraVars`: Further variables by name.
   * - `extras`: Further command line options.
   * - `colorized`: Shows colours in the log. Default: `false`.
   * - `forks`: How many hosts at once; 0 for Ansible's default.
   * - `disableHostKeyChecking`: Does not check the hosts' SSH keys. Default: `false`.
   * - `hostKeyChecking`: Checks the hosts' SSH keys. Default: `true`.
   *
   * Plugin `ansible`, `org.jenkinsci.plugins.ansible.workflow.AnsiblePlaybookStep`.
   * @example
   * ansiblePlaybook({ playbook: 'deploy.yml', inventory: 'hosts.ini', credentialsId: 'deploy-key' })
   */
  (playbook: string): void
  /** Runs an Ansible playbook. */
  (options: AnsiblePlaybookOptions): void
}

/** Named arguments of `ansibleVault`. */
export interface AnsibleVaultOptions {
  /** What to do, such as `encrypt`, `decrypt`, `rekey` or `encrypt_string`. */
  readonly action?: string
  /** Id of the credentials for Ansible Vault. */
  readonly vaultCredentialsId?: string
  /** Id of the credentials after a rekey. */
  readonly newVaultCredentialsId?: string
  /** Folder for the temporary vault password file. */
  readonly vaultTmpPath?: string
  /** Text to encrypt. */
  readonly content?: string
  /** Path of the file to read. */
  readonly input?: string
  /** Path of the file to write. */
  readonly output?: string
  /** Name of the Ansible installation. */
  readonly installation?: string
}

export interface AnsibleVaultStep {
  /**
   * Encrypts, decrypts or rekeys with ansible-vault.
   * Needs an agent.
   *
   * - `action`: What to do, such as `encrypt`, `decrypt`, `rekey` or `encrypt_string`.
   * - `vaultCredentialsId`: Id of the credentials for Ansible Vault.
   * - `newVaultCredentialsId`: Id of the credentials after a rekey.
   * - `vaultTmpPath`: Folder for the temporary vault password file.
   * - `content`: Text to encrypt.
   * - `input`: Path of the file to read.
   * - `output`: Path of the file to write.
   * - `installation`: Name of the Ansible installation.
   *
   * Plugin `ansible`, `org.jenkinsci.plugins.ansible.workflow.AnsibleVaultStep`.
   * @example
   * ansibleVault({ action: 'decrypt', input: 'secrets.yml', vaultCredentialsId: 'vault' })
   */
  (options?: AnsibleVaultOptions): void
}
