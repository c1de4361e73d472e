/**
 * A real WordPress from Debian's packages, in a folder of its own, with its own MariaDB that only a socket leads to and
 * PHP's own web server. Nothing of the system is changed, and all of it goes with the folder.
 */
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';

const packaged = '/usr/share/wordpress';

/** Servers lie where only an administrator's PATH leads. */
const env = {...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`};
const user = userInfo().username;

/** What this machine lacks, in words that fit after "because", or undefined. */
export const missing = () => {
  const modules = spawnSync('php', ['-m'], {env, encoding: 'utf8'}).stdout ?? '';
  const lacking = [
    ...(existsSync(`${packaged}/wp-settings.php`) ? [] : ['WordPress (Debian: wordpress)']),
    ...(existsSync(`${packaged}/wp-content/themes/twentytwentythree`)
      ? []
      : ['its theme (Debian: wordpress-theme-twentytwentythree)']),
    ...(modules ? [] : ['PHP (Debian: php-cli)']),
    ...(!modules || /^mysqli$/m.test(modules) ? [] : ['mysqli (Debian: php-mysql)']),
    ...['mariadbd', 'mariadb-install-db'].flatMap((program) =>
      spawnSync(program, ['--help'], {env}).error ? `${program} (Debian: mariadb-server)` : [],
    ),
  ];
  return lacking.length > 0 ? `this machine lacks ${lacking.join(', ')}` : undefined;
};

/** A port that nobody uses now. @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Asks until the answer is yes. @param {string} what @param {() => boolean | Promise<boolean>} isSo */
const until = async (what, isSo) => {
  const end = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`${what} does not answer.`);
    await new Promise((done) => setTimeout(done, 100));
  }
};

/** The smallest theme of the older kind, which makes the head of a page before its text. */
const classicTheme = {
  'style.css': '/*\nTheme Name: Classic\n*/\n',
  'index.php': `<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<main><?php while (have_posts()) { the_post(); the_content(); } ?></main>
<?php wp_footer(); ?></body>
</html>
`,
};

const secrets = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);

/** @param {Record<string, string | boolean>} constants */
const config = (constants) => `<?php
${Object.entries(constants)
  .map(([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`)
  .join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts a WordPress without any content, with the users `admin` and `author`, whose passwords are their names. */
export const startWordPress = async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'dm-wordpress-'));
  const site = join(scratch, 'site');
  const socket = join(scratch, 'db.sock');
  const log = join(scratch, 'php.log');
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const isRunning = (/** @type {import('node:child_process').ChildProcess} */ child) =>
    child.exitCode == null && !child.signalCode;
  /** Each has a group of its own: PHP's server leaves its workers behind. @param {import('node:child_process').ChildProcess} child */
  const end = ({pid}) => process.kill(-Number(pid));
  const stop = async () => {
    for (const child of children.filter(isRunning)) {
      const closed = new Promise((done) => child.once('close', done));
      end(child);
      await closed;
    }
    rmSync(scratch, {recursive: true, force: true});
  };
  // Also when the check is told to stop.
  process.on('exit', () => {
    children.filter(isRunning).forEach(end);
    rmSync(scratch, {recursive: true, force: true});
  });

  /** Runs PHP with all of WordPress there; what it prints. @param {string} code @param {string} [before] */
  const php = (code, before = '') => {
    const input = `<?php ${before} require '${site}/wp-load.php'; ${code}`;
    const {status, stdout, stderr} = spawnSync('php', [], {env, input, encoding: 'utf8'});
    if (status !== 0) throw new Error(`PHP failed:\n${stdout}${stderr}`);
    return stdout;
  };

  const common = ['--no-defaults', `--datadir=${join(scratch, 'db')}`, `--user=${user}`];
  const made = spawnSync(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=socket', '--skip-test-db'],
    {env, encoding: 'utf8'},
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db failed:\n${made.stdout}${made.stderr}`);
  const init = join(scratch, 'init.sql');
  writeFileSync(init, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  const database = spawn('mariadbd', [...common, `--socket=${socket}`, '--skip-networking', `--init-file=${init}`], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  children.push(database);

  const address = `http://127.0.0.1:${await freePort()}`;
  // Debian has links to libraries of other packages in it, and a configuration for the whole machine.
  cpSync(packaged, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\/(?:\.htaccess|wp-config\.php)$/.test(path),
  });
  writeFileSync(
    join(site, 'wp-config.php'),
    config({
      DB_NAME: 'wordpress',
      DB_USER: user,
      DB_PASSWORD: '',
      DB_HOST: `localhost:${socket}`,
      DB_CHARSET: 'utf8mb4',
      DB_COLLATE: '',
      WP_HOME: address,
      WP_SITEURL: address,
      DISABLE_WP_CRON: true,
      WP_HTTP_BLOCK_EXTERNAL: true,
      AUTOMATIC_UPDATER_DISABLED: true,
      WP_DEBUG: true,
      WP_DEBUG_DISPLAY: false,
      WP_DEBUG_LOG: log,
      ...Object.fromEntries(secrets.map((name) => [name, `for this test ${name}`])),
    }),
  );
  // Languages that can be chosen; the words of WordPress stay English.
  const languages = join(site, 'wp-content/languages');
  mkdirSync(languages);
  for (const name of ['pt_PT', 'zh_TW']) writeFileSync(join(languages, `${name}.mo`), '');
  // Browsers ask for it, and PHP's server has no rules for addresses.
  writeFileSync(join(site, 'favicon.ico'), '');
  const classic = join(site, 'wp-content/themes/classic');
  mkdirSync(classic);
  for (const [file, text] of Object.entries(classicTheme)) writeFileSync(join(classic, file), text);

  const connect = `mysqli_report(MYSQLI_REPORT_OFF);
    exit(@mysqli_connect('localhost', '${user}', '', 'wordpress', 0, '${socket}') ? 0 : 1);`;
  await until('MariaDB', () => {
    if (!isRunning(database)) throw new Error('MariaDB ended by itself.');
    return spawnSync('php', ['-r', connect], {env}).status === 0;
  });
  php(
    `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
     wp_install('Clinic', 'admin', 'admin@example.org', true, '', 'admin');
     wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'role' => 'author']);
     // Pictures of users, and the welcome to the editor, come from elsewhere.
     update_option('show_avatars', 0);
     foreach (get_users(['fields' => 'ID']) as $id) {
       update_user_meta($id, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false]]);
     }`,
    // It would send a letter.
    `define('WP_INSTALLING', true); function wp_new_blog_notification() {}`,
  );
  // In a group of workers, since the editor asks for much at a time.
  children.push(
    spawn('php', ['-S', address.slice('http://'.length), '-t', site], {
      env: {...env, PHP_CLI_SERVER_WORKERS: '4'},
      stdio: 'ignore',
      detached: true,
    }),
  );
  await until('WordPress', () =>
    fetch(address).then(
      ({ok}) => ok,
      () => false,
    ),
  );
  const versions = php(`global $wpdb; echo 'WordPress ', get_bloginfo('version'), ', PHP ', PHP_VERSION,
    ', MariaDB ', explode('-', $wpdb->get_var('SELECT VERSION()'))[0];`);
  return {address, site, log, versions, php, stop};
};
