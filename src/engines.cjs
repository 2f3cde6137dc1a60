// The engines of grammar for Node, each read and started when something of it is first asked for: their tables take
// longer to read than many replies. See `deferred` in tsup.config.ts; a page bundles the engines themselves.
module.exports = {
  get 'wink-nlp'() {
    return require('wink-nlp')
  },
  get 'wink-eng-lite-web-model'() {
    return require('wink-eng-lite-web-model')
  },
  get 'compromise/two'() {
    return require('./compromise.cjs').default
  },
}
