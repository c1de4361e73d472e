<?php

declare(strict_types=1);

namespace Drupal\dermatomyositis_widgets\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the widgets where a text has one. It changes no text.
 */
#[Filter(
  id: 'dermatomyositis_widgets',
  title: new TranslatableMarkup('Load the dermatomyositis widgets'),
  description: new TranslatableMarkup('Only on pages whose text has one.'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
)]
class Widgets extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (preg_match('/<dm-|\sdata-dm-widget=/i', $text)) {
      $result->addAttachments(['library' => ['dermatomyositis_widgets/widgets']]);
    }
    return $result;
  }

}
