/** Where pictures may come from beside the folders of their articles: folders, and hosts as `images.remote` names them. */
export type PictureSources = { readonly roots: readonly string[]; readonly remote: readonly string[] }
