import { describe, expect, test } from 'vitest'
import { sandboxHint } from '../../src/print/sandbox-hint.ts'
import { explainFailure } from '../../src/print/start-failure.ts'

const coded = (code: string) => Object.assign(new Error(`spawn ${code}`), { code })

describe('a browser that does not start', () => {
  test.each([
    [
      'names the missing library',
      new Error('it ended with status 127'),
      'chromium: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory',
      'library',
      '/opt/chromium lacks the library libnss3.so',
    ],
    [
      'tells that the sandbox is not usable',
      new Error('it ended with SIGTRAP'),
      '[1:1:FATAL:zygote_host_impl_linux.cc(127)] No usable sandbox! If you are running on Ubuntu 23.10+ …',
      'sandbox',
      '/opt/chromium has no usable sandbox',
    ],
    ['suspects the mount', coded('EACCES'), '', 'other', 'may not be run (is its folder mounted noexec?)'],
    ['suspects the C library', coded('ENOENT'), '', 'other', 'the loader that it asks for is missing'],
    [
      'repeats what it said last',
      new Error('it ended with status 1'),
      'a\nlast words\n',
      'other',
      'last words',
    ],
  ])('%s', async (_, error, complaint, failure, detail) => {
    const explained = await explainFailure(error, complaint, { executable: '/opt/chromium' })
    expect(explained.failure).toBe(failure)
    expect(explained.detail).toContain(detail)
  })

  test.each([
    ['kernel/apparmor_restrict_unprivileged_userns', '1', 'kernel.apparmor_restrict_unprivileged_userns=0'],
    ['kernel/unprivileged_userns_clone', '0', 'kernel.unprivileged_userns_clone=1'],
    ['user/max_user_namespaces', '0', 'user.max_user_namespaces=10000'],
    ['none of the known', '0', 'allow this container user namespaces'],
  ])('gives the command that mends the sandbox: %s is %s', async (closed, value, command) => {
    const hint = await sandboxHint(async path => (path === closed ? value : null))
    expect(hint).toContain(command)
    expect(hint).toContain('BROADSIDE_NO_SANDBOX=1')
  })
})
