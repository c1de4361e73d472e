/**
 * `node tools/wordpress.js`, after `npm run build`: makes the plugin for WordPress in `.build/wordpress/`, as a folder and
 * as the `.zip` that WordPress takes at Plugins → Add New → Upload.
 */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {root} from './lib/content.js';
import {assemble, pluginName} from './wordpress/plugin.js';

const folder = resolve(root, '.build/wordpress');
assemble(resolve(folder, pluginName));
console.log(`Made .build/wordpress/${pluginName}/.`);

const archive = `${pluginName}.zip`;
rmSync(resolve(folder, archive), {force: true});
const {error, status} = spawnSync('zip', ['-qrX', archive, pluginName], {cwd: folder, stdio: 'inherit'});
if (error) console.log('There is no zip here: copy the folder to wp-content/plugins/, or pack it yourself.');
else if (status === 0) console.log(`Made .build/wordpress/${archive}.`);
else process.exitCode = 1;
