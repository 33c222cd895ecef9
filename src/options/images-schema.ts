import * as z from 'zod/mini'
import { about, group, line, lines } from './field.ts'

const HOST =
  'must be a host, such as images.example.org; http:// is for this machine alone, such as http://127.0.0.1:8080'
/** A host name or bracketed IPv6 address, with a port or without. */
const PLACE =
  /^(?:https:\/\/|http:\/\/(?=(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::|$)))?(?:[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/u

/** The hosts that images may be fetched from, by their names. */
export const remoteHost = () =>
  line().check(
    z.regex(PLACE, HOST),
    z.refine(host => URL.canParse(host.includes('://') ? host : `https://${host}`), HOST),
  )

/** The keys of `images`. */
export const Images = group('where the images of articles may come from beside the article’s own folder', {
  roots: lines('folders beside the article’s own, relative to this file; nothing outside them is read'),
  remote: z._default(z.array(remoteHost()), []).register(about, {
    description: 'hosts that images are fetched from by https, by exactly these names',
  }),
})
