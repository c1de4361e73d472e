/** The translator's loop: `npm run i18n -- <command>`. */
import {BadCall, Problem} from './shared.js';

/** @type {Record<string, () => Promise<import('./shared.js').Command>>} */
const commands = {
  extract: () => import('./extract.js'),
  status: () => import('./status.js'),
  check: () => import('./check.js'),
  pseudo: () => import('./pseudo.js'),
  ack: () => import('./ack.js'),
  rename: () => import('./rename.js'),
  new: () => import('./new.js'),
  csv: () => import('./csv.js'),
  review: () => import('./review.js'),
  pack: () => import('./pack.js'),
};

const overview = async () => {
  const modules = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = modules.map(({usage, help}) => `  ${usage}\n      ${help.split('\n')[0]}`);
  return `npm run i18n -- <command>\n\n${lines.join('\n')}\n\nMore about one: npm run i18n -- <command> --help`;
};

/** @param {string[]} args @returns {Promise<number>} the exit code */
const main = async ([name, ...args]) => {
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(await overview());
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(`${name === undefined ? 'Which command?' : `There is no command “${name}”.`}\n\n${await overview()}`);
    return 2;
  }
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`npm run i18n -- ${command.usage}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof BadCall) {
      console.error(`${error.message}\nUsage: npm run i18n -- ${command.usage}`);
      return 2;
    }
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    return 1;
  }
};

process.exitCode = await main(process.argv.slice(2));
