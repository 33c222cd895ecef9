import { createServer as createHttp } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net'

/** Two listeners on the loopback interface; `heard` is every connection and request that reached one. */
export type Listeners = {
  readonly http: string
  readonly tcp: string
  readonly heard: string[]
  readonly close: () => void
}

/** Starts an HTTP listener and a bare TCP one on free ports. */
export async function startListeners(): Promise<Listeners> {
  const heard: string[] = []
  const http = createHttp((request, response) => {
    heard.push(`request ${request.url}`)
    response.setHeader('Access-Control-Allow-Origin', '*').end('')
  })
  http.on('connection', () => heard.push('http connection'))
  const tcp = createTcp(socket => {
    heard.push('tcp connection')
    socket.on('error', () => undefined).end()
  })
  return {
    http: `http://127.0.0.1:${await listen(http)}`,
    tcp: `http://localhost:${await listen(tcp)}`,
    heard,
    close: () => {
      http.closeAllConnections()
      for (const server of [http, tcp]) server.close()
    },
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
