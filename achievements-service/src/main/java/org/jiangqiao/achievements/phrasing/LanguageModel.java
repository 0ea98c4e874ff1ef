package org.jiangqiao.achievements.phrasing;

import java.util.function.Consumer;

/** A model that continues a text. */
interface LanguageModel {

  String name();

  /**
   * Hands over the text in pieces as they arrive and returns when it is complete.
   *
   * @throws ModelFailure if no complete text comes in time
   */
  void write(Prompt prompt, Consumer<String> pieces) throws ModelFailure;

  /** The rules for the model, and what it is to work on. */
  record Prompt(String rules, String task) {}
}
