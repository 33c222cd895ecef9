#!/usr/bin/env node
import process from 'node:process'
import { builtCode } from './start/built-code.ts'

const words = process.argv.slice(2)
// A word before it is a command’s name; more words could be an option’s value.
const isHelp = words.length <= 2 && /^(?:--help|-h|--version)$/.test(words.at(-1) ?? '--help')
const { command, keep } = builtCode(isHelp ? 'help' : (/^[a-z]+$/.exec(words[0] ?? '')?.[0] ?? 'other'))
process.once('exit', status => {
  if (status === 0) keep()
})
command()
