//! A small web server for this machine: the product as a production host would send it.

use crate::Result;
use crate::site::{Answer, Request, Site};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How many ports after the wanted one are tried.
const TRIES: u16 = 20;

/// The most a browser may say before the body, and how long it may take over it.
const LONGEST_HEAD: u64 = 16 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);

/// A running server; it stops when this is dropped.
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves a site on the wanted port or the next free one; 0 is any free port.
    pub fn start(site: Site, port: u16) -> Result<Server> {
        let failed = |error: io::Error| format!("The server cannot start: {error}.");
        let listener = listen(port).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let stopping = Arc::new(AtomicBool::new(false));
        let thread = thread::Builder::new()
            .spawn({
                let stopping = Arc::clone(&stopping);
                move || accept(&listener, &Arc::new(site), &stopping)
            })
            .map_err(failed)?;
        Ok(Server {
            address,
            stopping,
            thread: Some(thread),
        })
    }

    /// Where a browser finds it.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the person stops the program.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        // It looks up only when somebody calls.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let last = port.saturating_add(if port == 0 { 0 } else { TRIES });
    let mut result = Err(io::Error::from(io::ErrorKind::AddrInUse));
    for port in port..=last {
        result = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        match &result {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            _ => break,
        }
    }
    result
}

fn accept(listener: &TcpListener, site: &Arc<Site>, stopping: &AtomicBool) {
    for stream in listener.incoming() {
        if stopping.load(Ordering::Relaxed) {
            return;
        }
        let site = Arc::clone(site);
        // A browser that hangs up, or a machine out of threads, is no reason to stop.
        let started = stream.and_then(|stream| {
            thread::Builder::new().spawn(move || drop(converse(&stream, &site)))
        });
        if started.is_err() {
            thread::sleep(Duration::from_millis(50));
        }
    }
}

fn converse(stream: &TcpStream, site: &Site) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let head = read_head(stream)?;
    let request = Request::parse(&head);
    write(stream, &site.answer(request.as_ref()))
}

/// The lines up to the first empty one. Bytes that are no text become signs that match nothing.
fn read_head(stream: impl Read) -> io::Result<String> {
    let mut reader = BufReader::new(stream.take(LONGEST_HEAD));
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && reader.read_until(b'\n', &mut head)? > 0 {}
    Ok(String::from_utf8_lossy(&head).into_owned())
}

fn write(mut stream: &TcpStream, answer: &Answer) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {}\r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += "\r\n";
    stream.write_all(head.as_bytes())?;
    stream.write_all(answer.body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::Dist;

    fn server() -> Result<Server> {
        let files = vec![("index.html".to_owned(), b"<p>Hello".to_vec())];
        Server::start(
            Site::of(Dist {
                build: "b".to_owned(),
                files,
            }),
            0,
        )
    }

    fn say(server: &Server, bytes: &[u8]) -> io::Result<String> {
        let mut stream = TcpStream::connect(server.address)?;
        stream.write_all(bytes)?;
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn a_page_arrives_whole() -> Result<()> {
        let server = server()?;
        let answer =
            say(&server, b"GET / HTTP/1.1\r\nHost: here\r\n\r\n").map_err(|e| e.to_string())?;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\n<p>Hello"));
        Ok(())
    }

    #[test]
    fn nonsense_does_not_stop_it() -> Result<()> {
        let server = server()?;
        for bytes in [
            &b""[..],
            b"\xff\xfe\x00\r\n\r\n",
            b"GET / HTTP/1.1",
            &[b'a'; 20_000],
        ] {
            // The connection may break, as it should with such a caller.
            drop(say(&server, bytes));
        }
        let answer = say(&server, b"HEAD / HTTP/1.1\r\n\r\n").map_err(|e| e.to_string())?;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\n"));
        Ok(())
    }

    #[test]
    fn the_next_free_port_is_taken() -> Result<()> {
        let first = server()?;
        let second = listen(first.address.port()).and_then(|listener| listener.local_addr());
        assert!(second.is_ok_and(|address| address.port() != first.address.port()));
        Ok(())
    }
}
