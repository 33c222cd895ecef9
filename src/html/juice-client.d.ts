/** juice without what reads files and the network; its types are those of the whole. */
declare module 'juice/client.js' {
  import juice from 'juice'
  export default juice
}
