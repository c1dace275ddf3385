// Loaded before the Playground: keeps it on this machine, both ways. By itself it listens on every address.
'use strict';
const dns = require('node:dns');
const net = require('node:net');

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  const bare = Number.isInteger(port) && typeof rest[0] !== 'string';
  return listen.call(this, port, ...(bare ? ['127.0.0.1', ...rest] : rest));
};

const lookup = dns.lookup;
dns.lookup = (host, ...rest) => {
  if (/^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)) return lookup(host, ...rest);
  const refused = Object.assign(new Error(`${host} isn't on this machine`), { code: 'ENOTFOUND' });
  return process.nextTick(rest.at(-1), refused);
};
