"""Problems as sentences: what happened and the next step, in plain words. The same ones for window and terminal."""

from maikr_client.problems.sentences import FIELD, Say, Sentence, sentence, sentence_parts

__all__ = ["FIELD", "Say", "Sentence", "sentence", "sentence_parts"]
