import fc from 'fast-check'

/** Property tests try the same cases on every machine; `FC_SEED=$RANDOM` looks for new ones. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260_312) })
