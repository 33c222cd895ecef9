"""An SMTP server that shares no code with the sender: aiosmtpd takes the letters, dkimpy verifies their signatures, Python's own email
package reads them. Usage: peer_server.py CERTIFICATE KEY USER PASSWORD PUBLIC_KEY; prints its port, then a line of JSON a letter."""

import asyncio
import email
import email.policy
import hashlib
import json
import logging
import ssl
import sys

import dkim
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

certificate, key, user, password, public_key = sys.argv[1:]


def record_of(name, timeout=5):
    return b"v=DKIM1; k=rsa; p=" + public_key.encode()


def part_of(part):
    content = part.get_content()
    data = content.encode() if isinstance(content, str) else content
    return {
        "type": part.get_content_type(),
        "filename": part.get_filename(),
        "disposition": part.get_content_disposition(),
        "sha256": hashlib.sha256(data).hexdigest(),
        "text": content if isinstance(content, str) else None,
    }


def signature_of(content):
    signature = dkim.DKIM(content)
    valid = signature.verify(dnsfunc=record_of)
    return {
        "valid": valid,
        "domain": signature.domain.decode(),
        "headers": [name.decode() for name, _ in signature.signed_headers],
    }


class Handler:
    async def handle_DATA(self, server, session, envelope):
        content = envelope.original_content
        message = email.message_from_bytes(content, policy=email.policy.default)
        letter = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "user": session.auth_data.decode(),
            "sha256": hashlib.sha256(content).hexdigest(),
            "headers": [[name, str(value)] for name, value in message.items()],
            "structure": [part.get_content_type() for part in message.walk()],
            "parts": [part_of(part) for part in message.walk() if not part.is_multipart()],
            "defects": [str(defect) for part in message.walk() for defect in part.defects],
            "signature": signature_of(content),
        }
        print(json.dumps(letter), flush=True)
        return "250 kept"


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (user.encode(), password.encode())
    return AuthResult(success=good, auth_data=data.login if good else None, handled=good)


async def main():
    logging.disable(logging.WARNING)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(
            Handler(),
            hostname="localhost",
            tls_context=context,
            require_starttls=True,
            auth_required=True,
            authenticator=authenticate,
        ),
        "127.0.0.1",
        0,
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
