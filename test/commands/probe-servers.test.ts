import { expect, test } from 'vitest'
import { findingsText } from '../../src/commands/doctor.ts'
import { probeServers } from '../../src/commands/probe-servers.ts'
import { configurationWith } from '../../src/options/schema.ts'
import { freePort } from '../queue/redis-server.ts'

const SECRET = 'pa55word'

async function told(configuration: Record<string, unknown>, env: Record<string, string>): Promise<string> {
  return findingsText(await probeServers(configurationWith([]).parse(configuration), env))
}

test('servers that are not configured have no line', async () => {
  expect(await told({}, {})).toBe('')
})

test('servers that do not answer are warnings that say what to do', async () => {
  const port = await freePort()
  const env = { BROADSIDE_SMTP_URL: `smtp://ann:${SECRET}@127.0.0.1:${port}` }
  expect(await told({ queue: { url: `redis://127.0.0.1:${port}` } }, env)).toMatch(
    new RegExp(
      `^warning  mail   127\\.0\\.0\\.1:${port} does not answer: .*\\n +check the host and port of BROADSIDE_SMTP_URL.*: nc -vz 127\\.0\\.0\\.1 ${port}\\n` +
        `warning  queue  127\\.0\\.0\\.1:${port} does not answer: .*\\n +run: redis-server --port ${port}\\n$`,
    ),
  )
})

test.each([
  ['mail', { BROADSIDE_SMTP_URL: `ftp://ann:${SECRET}@localhost` }],
  ['mail', { BROADSIDE_SMTP_URL: 'smtp://ann@localhost' }],
  ['mail', { BROADSIDE_SMTP_URL_FILE: '/nowhere/secret' }],
  ['queue', { BROADSIDE_QUEUE_URL: `amqp://ann:${SECRET}@localhost` }],
  ['queue', { BROADSIDE_QUEUE_URL: `redis://ann:${SECRET}%@localhost:1` }],
  ['queue', { BROADSIDE_QUEUE_URL_FILE: '/nowhere/secret' }],
])('%s: an address that cannot be read is a warning, and is not shown: %o', async (name, env) => {
  const text = await told({}, env)
  expect(text).toMatch(new RegExp(`^warning  ${name}  .*\\n +\\S.*\\n$`))
  expect(text).not.toContain(SECRET)
})

test('a sender without a server is told how to name one', async () => {
  expect(await told({ mail: { from: 'press@example.org' } }, {})).toBe(
    'none     mail  no server to send with: export BROADSIDE_SMTP_URL=smtp://USER@HOST:587\n',
  )
})
