/** Imported by its name, and never called: there is no schema here that is made out of a text by Apollo Server. */
exports.makeExecutableSchema = undefined;
