/** One file of the pinned npm package: its compressed digest and, where it is a single file, the size it unpacks to. */
type PinnedFile = { readonly sha256: string; readonly bytes: number; readonly unpackedBytes?: number }

/**
 * The browser that Broadside pins: Chromium's headless shell in an npm package, for Linux on x64.
 * One pinned build means the same bytes from the same HTML on every machine; `integrity` is npm's, of the tarball.
 */
export const PINNED_BROWSER = {
  package: '@sparticuz/chromium',
  packageVersion: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
  name: 'Chromium headless shell',
  version: '153.0.8010.0',
  executable: {
    sha256: '38e1e1649db20fa4ea644bf5987688ce81a4c9eb10e7eae8380b74fc0d699fea',
    bytes: 67_016_039,
    unpackedBytes: 209_022_176,
  },
  libraries: {
    sha256: 'a166168dd3e3e9d8743689fff543c5cadb3025c1816c6a154c90dc68a59edd0a',
    bytes: 1_208_350,
  },
} as const satisfies { executable: PinnedFile; libraries: PinnedFile } & Record<string, unknown>
