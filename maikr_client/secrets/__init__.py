"""Where the sign-in's secrets are kept: the system's keyring, a file under a passphrase, or this process only."""

from maikr_client.model.secret import SecretText, SignInSecrets
from maikr_client.secrets.choose import ChosenStore, choose_store
from maikr_client.secrets.file_store import FileStore
from maikr_client.secrets.keyring_store import KeyringStore
from maikr_client.secrets.memory_store import MemoryStore
from maikr_client.secrets.store import SecretStore

__all__ = [
    "ChosenStore",
    "FileStore",
    "KeyringStore",
    "MemoryStore",
    "SecretStore",
    "SecretText",
    "SignInSecrets",
    "choose_store",
]
