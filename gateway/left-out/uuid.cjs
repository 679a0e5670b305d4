const { randomUUID } = require('node:crypto');

/** Names that nobody else has, whichever version is asked for. */
exports.v1 = randomUUID;
exports.v4 = randomUUID;
