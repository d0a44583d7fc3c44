// SPDX-License-Identifier: GPL-3.0-or-later
// node schema_judge.js SCHEMA FILE…: says with ajv what is wrong with each JSON file; nothing where all are valid.
// Debian's ajv (6) and the newest (8) both do.
const fs = require('fs');
const Ajv = require('ajv');

const load = path => JSON.parse(fs.readFileSync(path, 'utf8'));
const [schemaFile, ...files] = process.argv.slice(2);
const schema = load(schemaFile);
for (const word of ['$schema', 'id', '$id']) // drafts 06 and 2019-09: what is used of them is alike
    delete schema[word];
const ajv = new (Ajv.default || Ajv)({strict: false, unicodeRegExp: false, validateFormats: false, unknownFormats: 'ignore', logger: false});
ajv.addSchema(schema, 'root');

const wrongIn = (reference, document) => {
    const validate = ajv.getSchema(reference);
    return validate(document) ? [] : validate.errors.map(e => `${e.instancePath ?? e.dataPath} ${e.message}`);
};
for (const file of files) {
    const document = load(file);
    const wrong = wrongIn('root', document);
    for (const line of wrong.slice(0, 3))
        console.log(`${file}: ${line}`);
    if (wrong.length > 0 && document.resourceType === 'Bundle') // which of the many it is
        for (const {resource} of document.entry || [])
            for (const line of wrongIn(`root#/definitions/${resource.resourceType}`, resource).slice(0, 3))
                console.log(`${resource.resourceType} ${resource.id}: ${line}`);
}
