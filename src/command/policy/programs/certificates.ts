import type { ProgramRow, Use } from "../program-row.ts";

/** What shows a certificate or request without making, signing or writing one. */
function shows(flags: string): Use {
  return { effect: "read", grammar: "long", flags: { read: `-in=path -inform= -noout -text -nameopt= ${flags}` } };
}

/** Certificates, and sums made by openssl. */
export const certificates: readonly ProgramRow[] = [
  {
    names: ["openssl"],
    area: "security",
    what: {
      en: "shows, makes and checks certificates, keys and sums",
      es: "muestra, crea y comprueba certificados, claves y sumas",
    },
    use: {
      effect: "write",
      grammar: "long",
      subcommands: {
        version: { effect: "read", bare: "read", grammar: "long", flags: { read: "-a -b -d -e -f -m -o -p -r -v -c" } },
        help: { effect: "read", bare: "read", operands: "text" },
        list: {
          effect: "read",
          grammar: "long",
          flags: {
            read: "-commands -digest-commands -digest-algorithms -cipher-commands -cipher-algorithms -public-key-algorithms -providers -disabled -options= -1 -verbose -v",
          },
        },
        ciphers: {
          effect: "read",
          bare: "read",
          grammar: "long",
          flags: { read: "-v -V -s -tls1 -tls1_2 -tls1_3 -stdname -ciphersuites=" },
          operands: { kinds: ["text"], max: 1 },
        },
        x509: shows(
          "-dates -startdate -enddate -subject -issuer -serial -hash -subject_hash -issuer_hash -fingerprint -sha1 -sha256 -sha512 -md5 -modulus -pubkey -purpose -email -ocsp_uri -ocspid -alias -ext= -checkend= -checkhost= -checkemail= -checkip= -certopt= -dateopt= -C -outform=",
        ),
        req: { ...shows("-subject -pubkey -modulus -verify -reqopt=") },
        crl: shows("-issuer -lastupdate -nextupdate -crlnumber -hash -fingerprint -CAfile=path -CApath=path"),
        pkcs7: shows("-print_certs -print"),
        verify: {
          effect: "read",
          grammar: "long",
          flags: {
            read: "-CAfile=path -CApath=path -untrusted=path -trusted=path -purpose= -verbose -show_chain -partial_chain -crl_check -crl_check_all -CRLfile=path -no-CAfile -no-CApath -verify_hostname= -attime= -x509_strict",
          },
          operands: "path",
        },
        asn1parse: {
          effect: "read",
          grammar: "long",
          flags: { read: "-in=path -inform= -i -dump -offset= -length= -strparse= -noout" },
        },
        "dgst|md5|sha1|sha224|sha256|sha384|sha512|sha3-256|sha3-512|blake2b512|ripemd160": {
          effect: "read",
          grammar: "long",
          flags: {
            read: "-md5 -sha1 -sha224 -sha256 -sha384 -sha512 -sha3-256 -sha3-512 -blake2b512 -r -c -hex -list",
          },
          operands: "path",
        },
        base64: { effect: "read", grammar: "long", flags: { read: "-d -e -a -A -in=path" } },
        rand: {
          effect: "read",
          grammar: "long",
          flags: { read: "-hex -base64" },
          operands: { kinds: ["number"], max: 1 },
        },
        errstr: { effect: "read", operands: "text" },
        prime: {
          effect: "read",
          grammar: "long",
          flags: { read: "-hex -generate -bits= -safe -checks=" },
          operands: "text",
        },
        s_client: {
          effect: "read",
          grammar: "long",
          flags: {
            read: "-connect=host -host=host -port=number -servername= -showcerts -brief -tls1 -tls1_1 -tls1_2 -tls1_3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -cipher= -ciphersuites= -alpn= -status -verify= -verify_return_error -verify_hostname= -CAfile=path -CApath=path -starttls= -4 -6 -noservername -quiet -prexit",
          },
          operands: { kinds: ["host"], max: 1 },
          network: true,
        },
      },
    },
    examples: {
      read: [
        "openssl version -a",
        "openssl x509 -in cert.pem -noout -dates -subject",
        "openssl req -in a.csr -noout -text",
        "openssl s_client -connect example.org:443 -servername example.org </dev/null",
        "openssl dgst -sha256 /etc/hosts",
        "echo hola | openssl base64",
        "openssl verify -CAfile ca.pem cert.pem",
        "openssl rand -hex 16",
      ],
      asks: [
        "openssl genrsa -out key.pem 2048",
        "openssl req -x509 -newkey rsa:2048 -keyout k -out c",
        "openssl x509 -in cert.pem -out b.pem",
        "openssl rsa -in key.pem -text",
        "openssl enc -aes-256-cbc -in a -out b",
        "openssl dgst -engine ./x.so a",
        "openssl rand -out a 16",
        "openssl s_client -connect example.org:443 < /etc/hosts",
        "openssl s_client -connect example.org:443 -keylogfile k",
        "openssl",
      ],
      truth: false,
    },
  },
];
