/** Apollo's query planner compares conditions by it: what Node has is as good, in place of ninety modules. */
module.exports = require('node:util').isDeepStrictEqual;
