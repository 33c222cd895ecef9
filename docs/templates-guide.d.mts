export function templatesGuide(root?: string): string
