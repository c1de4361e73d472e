<?php
/**
 * Plugin Name:       Dermatomyositis Widgets
 * Description:       Texts about dermatomyositis for patients, as a block and a shortcode. Everything comes from your own server.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       dermatomyositis-widgets
 *
 * Stores nothing: no option, no table, no cookie. The tags are made when a page is shown, so authors need no right to
 * write HTML, and a new version of the plugin reaches every page at once.
 */

namespace DermatomyositisWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE    = 'dermatomyositis-widgets';
const BLOCK     = 'dermatomyositis-widgets/widget';
const SHORTCODE = 'dermatomyositis';

/**
 * Which widgets, attributes, values and languages there are. `node tools/wordpress.js` writes the file from
 * custom-elements.json.
 */
function data(): array {
	static $data;
	$data = $data ?? json_decode( file_get_contents( __DIR__ . '/widgets.json' ), true );
	return $data;
}

/** What is wrong, for those who can put it right; for others nothing. */
function problem( string $message ): string {
	$post = get_the_ID();
	if ( ! ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' ) ) ) {
		return '';
	}
	return '<p><strong>' . esc_html__( 'Dermatomyositis Widgets:', 'dermatomyositis-widgets' ) . '</strong> ' . esc_html( $message ) . '</p>';
}

/** Puts the style sheet of the static text on the page. */
function enqueue_style() {
	wp_enqueue_style( HANDLE, plugins_url( 'cdn/static.css', __FILE__ ), array(), data()['release'] );
}

/** The style sheet belongs in the head, or the text would move. Most themes render the text after the head. */
function enqueue_style_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) ) ) {
		enqueue_style();
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_style_early' );

/** The loader is a module, which WordPress before 6.5 has no function for. */
function module_tag( string $tag, string $handle, string $src ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- It is enqueued; this is its tag.
	return sprintf( "<script type=\"module\" src=\"%s\" id=\"%s-js\"></script>\n", esc_url( $src ), esc_attr( $handle ) );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );

/** Our words stay as they were checked: without other quotes, dashes and fractions. */
function tags_left_alone( array $tags ): array {
	foreach ( array_keys( data()['widgets'] ) as $name ) {
		$tags[] = "dm-$name";
	}
	return $tags;
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\tags_left_alone' );

/** The language of the static text for a language tag. The widget decides by finer rules once it is there. */
function static_locale( string $tag ): string {
	$locales = data()['locales'];
	if ( in_array( $tag, $locales, true ) ) {
		return $tag;
	}
	// Never a language in another script.
	if ( preg_match( '/^zh\b.*-(Hant|TW|HK|MO)\b/i', $tag ) ) {
		return 'en';
	}
	$language = strtolower( strtok( $tag, '-' ) );
	foreach ( $locales as $locale ) {
		if ( strtok( $locale, '-' ) === $language ) {
			return $locale;
		}
	}
	return 'en';
}

/** The words of a widget as plain HTML, for readers without scripts and until the widget is ready. */
function static_html( string $name, string $locale, int $level ): string {
	$html = file_get_contents( __DIR__ . "/cdn/static/$locale/$name.html" );
	return preg_replace_callback(
		'#(</?h)([2-6])(?=>)#',
		function ( $heading ) use ( $level ) {
			return $heading[1] . min( 6, (int) $heading[2] + $level - 2 );
		},
		$html
	);
}

/**
 * What an attribute may be: null when the value is not accepted.
 *
 * @param array  $kind  its entry in widgets.json.
 * @param string $name  of the attribute.
 * @param string $value as it was written.
 */
function accepted( array $kind, string $name, string $value ): ?string {
	if ( isset( $kind['values'] ) ) {
		return in_array( $value, $kind['values'], true ) ? $value : null;
	}
	if ( 'lang' === $name ) {
		return preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i', $value ) ? $value : null;
	}
	if ( 'heading-level' === $name ) {
		return preg_match( '/^[2-6]$/', $value ) ? $value : null;
	}
	// What the browser must not follow, such as javascript:, comes back empty.
	return '-url' === substr( $name, -4 ) ? ( sanitize_url( $value ) ?: null ) : sanitize_text_field( $value );
}

/**
 * The tag of a widget with its static text inside.
 *
 * @param string $name  of the widget, such as `red-flags`.
 * @param array  $given attribute => value, both as an author wrote them.
 */
function render( string $name, array $given ): string {
	$widget = data()['widgets'][ $name ] ?? null;
	if ( ! $widget ) {
		return problem(
			sprintf(
				/* translators: 1: what the author wrote, 2: all names, separated by commas. */
				__( 'there is no widget "%1$s". There is: %2$s.', 'dermatomyositis-widgets' ),
				$name,
				implode( ', ', array_keys( data()['widgets'] ) )
			)
		);
	}
	$attributes = array();
	$problems   = '';
	foreach ( $given as $attribute => $value ) {
		// In a shortcode, a name without a value comes as a value without a name.
		$attribute = strtolower( is_int( $attribute ) ? $value : $attribute );
		$kind      = $widget['attributes'][ $attribute ] ?? null;
		$value     = isset( $kind['boolean'] ) ? '' : (string) $value;
		$value     = null === $kind ? null : accepted( $kind, $attribute, $value );
		if ( null !== $value ) {
			$attributes[ $attribute ] = $value;
			continue;
		}
		$problems .= problem(
			sprintf(
				/* translators: 1: attribute, 2: widget. */
				__( 'the attribute "%1$s" of the widget "%2$s" does not exist or cannot have this value. It was left out.', 'dermatomyositis-widgets' ),
				$attribute,
				$name
			)
		);
	}
	$html = '';
	foreach ( $attributes as $attribute => $value ) {
		$html .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	enqueue_style();
	wp_enqueue_script( HANDLE, plugins_url( 'cdn/loader.js', __FILE__ ), array(), data()['release'], true );
	$static = static_html(
		$name,
		static_locale( $attributes['lang'] ?? get_bloginfo( 'language' ) ),
		(int) ( $attributes['heading-level'] ?? 2 )
	);
	return "<dm-$name$html>\n$static</dm-$name>$problems";
}

/**
 * `[dermatomyositis widget="drug-sheet" drug="methotrexate" lang="es"]`
 *
 * @param array|string $given empty text when the shortcode has no attributes.
 */
function render_shortcode( $given ): string {
	$given = (array) $given;
	$name  = $given['widget'] ?? '';
	unset( $given['widget'] );
	return render( $name, array_filter( $given, 'strlen' ) );
}

function render_block( array $block ): string {
	$own   = data()['widgets'][ $block['widget'] ]['own'] ?? '';
	$given = array(
		'lang'          => $block['lang'],
		'region'        => $block['region'],
		'heading-level' => $block['headingLevel'],
		'detail'        => $block['detail'],
	);
	if ( $own ) {
		$given[ $own ] = $block['item'];
	}
	$html = render( $block['widget'], array_filter( $given, 'strlen' ) );
	return $html ? sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html ) : '';
}

/** The names of the widgets in the language of who edits, and what each can be told. */
function editor_data(): array {
	$locale  = static_locale( str_replace( '_', '-', get_user_locale() ) );
	$widgets = array();
	foreach ( data()['widgets'] as $name => $widget ) {
		$own              = $widget['own'];
		$widgets[ $name ] = array(
			'title' => $widget['titles'][ $locale ],
			'own'   => $own ? array( 'name' => $own ) + $widget['attributes'][ $own ] : null,
		);
	}
	return array(
		'loader'   => add_query_arg( 'ver', data()['release'], plugins_url( 'cdn/loader.js', __FILE__ ) ),
		'language' => get_bloginfo( 'language' ),
		'locales'  => data()['locales'],
		'widgets'  => $widgets,
	);
}

function init() {
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
	$editor = HANDLE . '-editor';
	wp_register_script(
		$editor,
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		data()['release'],
		true
	);
	wp_set_script_translations( $editor, 'dermatomyositis-widgets' );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}
add_action( 'init', __NAMESPACE__ . '\init' );

function enqueue_editor_data() {
	wp_add_inline_script(
		HANDLE . '-editor',
		'window.dermatomyositisWidgets = ' . wp_json_encode( editor_data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_editor_data' );
