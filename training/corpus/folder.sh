# Fills the folder in which `npm run recipes -- run` tries the recipes: files of the kinds that their values name, and a
# repository. `make NAME` gives a file what its ending promises; what this machine has no program for stays text.
set -e
film() {
  ffmpeg -loglevel error -f lavfi -i testsrc=d=1:s=64x64 -f lavfi -i sine=d=1 -shortest "$1" 2> /dev/null || touch "$1"
}
sound() {
  ffmpeg -loglevel error -f lavfi -i sine=d=1 "$1" 2> /dev/null || touch "$1"
}
make() {
  case $1 in */*) mkdir -p "${1%/*}" ;; esac
  case $1 in
    */) mkdir -p "$1" ;;
    *.csv) printf 'id,nombre,total\n3,ana,20.5\n1,luis,7\n2,eva,100\n' > "$1" ;;
    *.json) printf '[{"nombre":"ana","total":3,"name":"x"},{"nombre":"luis","total":5,"name":"y"}]\n' > "$1" ;;
    *.xml) printf '<lista><nombre>ana</nombre></lista>\n' > "$1" ;;
    *.yml | *.yaml) printf 'nombre: ana\ntotal: 3\n' > "$1" ;;
    *.html) printf '<html><body>hola</body></html>\n' > "$1" ;;
    *.sh) printf '#!/bin/sh\necho hola\n' > "$1"; chmod 755 "$1" ;;
    *.py) printf 'print("hola")\n' > "$1" ;;
    *.pl) printf 'print "hola\\n";\n' > "$1" ;;
    *.c) printf 'int main(void) { return 0; }\n' > "$1" ;;
    *.tar.gz | *.tgz) tar -czf "$1" base ;;
    *.tar.xz) tar -cJf "$1" base ;;
    *.tar.zst) tar --zstd -cf "$1" base 2>/dev/null || tar -cf "$1" base ;;
    *.tar) tar -cf "$1" base ;;
    *.zip | *.jar) (zip -qr "$1" base || touch "$1") 2>/dev/null ;;
    *.gz) gzip -c base/a.txt > "$1" ;;
    *.xz) xz -c base/a.txt > "$1" ;;
    *.bz2) bzip2 -c base/a.txt > "$1" ;;
    *.zst) (zstd -qc base/a.txt || cat base/a.txt) > "$1" 2>/dev/null ;;
    *.db | *.sqlite) (sqlite3 "$1" 'create table pedidos (id integer, total real); insert into pedidos values (1, 2)' || touch "$1") 2>/dev/null ;;
    *.mp4 | *.mkv | *.mov | *.avi) film "$1" ;;
    *.wav | *.mp3 | *.ogg | *.flac) sound "$1" ;;
    *numeros.txt | *gastos.txt | *horas.txt | *tiempos.txt | *latencias.txt) printf '3\n10\n2.5\n' > "$1" ;;
    *.log) printf '10.0.0.%s - - [05/Mar/2026:10:0%s:00 +0100] "GET /a%s HTTP/1.1" %s 512 "-" "-" 0.2\n' 1 1 1 200 2 2 2 404 1 3 1 500 > "$1" ;;
    *) printf 'error: timeout 35 ms\nTODO revisar\nWARN disk\nuno dos tres\ndebug\nana:x:1000\n5\n7\n' > "$1" ;;
  esac
}
mkdir -p base/sub
printf 'uno\ndos\ndos\n' > base/a.txt
printf 'tres\n' > base/sub/b.txt
for one in informe.txt datos.csv 'notas de clase.md' backup-2026.sql registro.log viejo.log a.tmp foto-1.jpg main.c util.h conf.bak; do make "$one"; done
mkdir -p src build copias
make build/hecho.txt
make src/app.py
make src/app.c
make src/todo.txt
touch -d '-60 days' viejo.log a.tmp
ln -s informe.txt enlace
touch vacio
if command -v git > /dev/null; then
  git init -q -b main .
  git config user.name ana
  git config user.email ana@example.com
  git add informe.txt src build
  git commit -q -m primero
  for branch in develop arreglo feature/login; do git branch "$branch"; done
  git tag v1.0
  git tag v1.4.1
  seq 200 >> informe.txt
  git commit -qam segundo
  git tag v2.0
  git init -q --bare ~/tienda.git
  git remote add origin ~/tienda.git
  git push -q -u origin main develop arreglo feature/login
  printf 'timeout\n' >> src/todo.txt
fi
