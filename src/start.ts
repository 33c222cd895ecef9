#!/usr/bin/env node
import process from 'node:process'
import { builtCode } from './start/built-code.ts'

const { command, keep } = builtCode(/^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'help')
process.once('exit', status => {
  if (status === 0) keep()
})
command()
