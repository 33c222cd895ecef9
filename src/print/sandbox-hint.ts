import { readFile } from 'node:fs/promises'

/** Reads a kernel setting by its path under /proc/sys; null where the kernel has no such setting. */
export type ReadSetting = (path: string) => Promise<string | null>

type Remedy = { readonly path: string; readonly closed: string; readonly command: string }

// The settings with which distributions keep ordinary users from the namespaces that Chromium's sandbox is made of.
const REMEDIES: readonly Remedy[] = [
  {
    path: 'kernel/apparmor_restrict_unprivileged_userns',
    closed: '1',
    command: 'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
  },
  {
    path: 'kernel/unprivileged_userns_clone',
    closed: '0',
    command: 'sudo sysctl -w kernel.unprivileged_userns_clone=1',
  },
  {
    path: 'user/max_user_namespaces',
    closed: '0',
    command: 'sudo sysctl -w user.max_user_namespaces=10000',
  },
]

/** What makes the sandbox usable on this machine, in one line, or how to do without it. */
export async function sandboxHint(read: ReadSetting = readSetting): Promise<string> {
  for (const { path, closed, command } of REMEDIES)
    if ((await read(path)) === closed)
      return `run: ${command}; or print without the sandbox: BROADSIDE_NO_SANDBOX=1`
  return 'allow this container user namespaces (Docker: --security-opt seccomp=unconfined); or print without the sandbox: BROADSIDE_NO_SANDBOX=1'
}

async function readSetting(path: string): Promise<string | null> {
  return (await readFile(`/proc/sys/${path}`, 'utf8').catch(() => null))?.trim() ?? null
}
