import { readSecret } from '../deliver/secret.ts'
import { BroadsideError } from '../error.ts'
import type { Options } from '../options/schema.ts'
import type { Finding } from '../print/probes.ts'
import { type RedisAddress, redisAddress } from '../queue/redis-address.ts'

type Environment = Readonly<Record<string, string | undefined>>

const QUEUE_URL = 'BROADSIDE_QUEUE_URL'
const PATIENCE = 10_000
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/**
 * The servers that are configured, a line each: the one that `send` hands mail to, the queue’s. No build needs them, so that one which
 * does not answer is a warning. No line holds a password.
 */
export async function probeServers(
  options: Pick<Options, 'mail' | 'queue'>,
  env: Environment,
): Promise<readonly Finding[]> {
  const found = await Promise.all([probeMail(options.mail.from, env), probeQueue(options.queue.url, env)])
  return found.filter(finding => finding !== null)
}

/** Connects as `send` would, up to the login where there is one, and hands nothing over; null where no mail is configured. */
async function probeMail(from: string | null, env: Environment): Promise<Finding | null> {
  const name = 'mail'
  const { readSmtpSettings, SMTP_URL } = await import('../deliver/smtp-settings.ts')
  if (!env[SMTP_URL] && !env[`${SMTP_URL}_FILE`])
    return from === null
      ? null
      : {
          name,
          ok: true,
          detail: 'no server to send with',
          fix: `export ${SMTP_URL}=smtp://USER@HOST:587`,
        }
  try {
    const settings = await readSmtpSettings(env, false)
    const { createConnect } = await import('../deliver/transport.ts')
    const patience = { connect: PATIENCE, answer: PATIENCE, parting: PATIENCE }
    const session = await (await createConnect(settings, { dsn: false, patience }))()
    const server = `${settings.host}:${settings.port}`
    if ('unreachable' in session)
      return warning(
        name,
        `${server} does not answer: ${session.unreachable}`,
        `check the host and port of ${SMTP_URL}, and the way there: nc -vz ${settings.host} ${settings.port}`,
      )
    await session.close()
    const how = settings.login === null ? 'over TLS' : 'over TLS, and lets us in'
    return { name, ok: true, detail: `${server} answers ${how}`, fix: null }
  } catch (error) {
    if (!(error instanceof BroadsideError)) throw error
    return warning(name, error.message, error.hint)
  }
}

/** Connects, logs in where the address has a password, and sends PING; null where no queue is configured. */
async function probeQueue(configured: string | null, env: Environment): Promise<Finding | null> {
  const name = 'queue'
  let text: string | null
  try {
    text = (await readSecret(env, QUEUE_URL)) ?? configured
  } catch (error) {
    if (!(error instanceof BroadsideError)) throw error
    return warning(name, error.message, error.hint)
  }
  if (text === null) return null
  const address = redisAddress(text)
  if (address === null)
    return warning(
      name,
      `${QUEUE_URL} is no address of a Redis server`,
      `export ${QUEUE_URL}=redis://HOST:6379`,
    )
  const { host, port, secure } = address
  const { pingRedis } = await import('../queue/ping.ts')
  const pong = await pingRedis(address, PATIENCE)
  const server = `${host.includes(':') ? `[${host}]` : host}:${port}`
  if (pong.kind === 'there') return { name, ok: true, detail: `${server} answers`, fix: null }
  if (pong.kind === 'login')
    return warning(
      name,
      `${server} does not let us in: ${pong.said}`,
      `export ${QUEUE_URL}=${secure ? 'rediss' : 'redis'}://USER:PASSWORD@${server}`,
    )
  return warning(name, `${server} does not answer: ${pong.said}`, wayTo(address, pong.code ?? ''))
}

/** What may make a Redis server answer, by the code of the system or of OpenSSL. */
function wayTo({ host, port }: RedisAddress, code: string): string {
  if (/CERT|SIGNATURE|ISSUER/.test(code))
    return 'name the host as its certificate does; for an authority of your own: export NODE_EXTRA_CA_CERTS=FILE'
  return code === 'ECONNREFUSED' && LOOPBACK.test(host)
    ? `run: redis-server --port ${port}`
    : `check the way there: nc -vz ${host} ${port}`
}

function warning(name: string, detail: string, fix: string | null): Finding {
  return { name, ok: false, fault: 'warning', detail, fix }
}
