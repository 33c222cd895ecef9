import * as z from 'zod/mini'
import { about, group, line } from './field.ts'
import { withoutPassword } from './secret.ts'

const URL_OF_REDIS = 'must be the address of a Redis server, such as redis://127.0.0.1:6379'
const STORE = 'must be a folder or s3://BUCKET/PREFIX'

/** The keys of `queue`. */
export const Queue = group('where `enqueue` and `work` meet', {
  url: z
    ._default(z.nullable(withoutPassword(line().check(z.regex(/^rediss?:\/\/\S+$/, URL_OF_REDIS)))), null)
    .register(about, {
      description: 'Redis server, without a password (BROADSIDE_QUEUE_URL may hold one)',
    }),
  store: z
    ._default(
      z.nullable(
        withoutPassword(line().check(z.regex(/^(?:s3:\/\/[^\s/]+(?:\/\S*)?|(?!\w+:\/\/).+)$/, STORE))),
      ),
      null,
    )
    .register(about, {
      description:
        'where articles and results are kept: a folder relative to this file, or s3://BUCKET/PREFIX',
    }),
})
